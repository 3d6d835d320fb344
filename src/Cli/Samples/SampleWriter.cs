using NodaTime;
using NodaTime.Text;
using Reporting.Cli.Samples.Dirt;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Lists;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples;

/// <summary>Writes the months of Sample Borough as the folders that <c>reporting build</c> reads.</summary>
internal sealed class SampleWriter(SampleRequest request, string folder)
{
    /// <summary>Lists that come as workbooks of their own; the other local lists are csv.</summary>
    private static readonly HashSet<string> Workbooks = ["supervision", "section_47_outcomes", "teams"];

    /// <summary>Lists that officers keep by hand, a few rows each: they stay clean.</summary>
    private static readonly HashSet<string> Clean = ["teams", "workforce", "commentary", "caveats"];

    private readonly World world = WorldBuilder.Build(
        request.First, request.Period, request.Children * request.Scale, request.Seed);

    public PlantedDirt Planted { get; } = new();

    /// <param name="progress">Told of each month once it stands, with its rows.</param>
    public void Write(Action<YearMonth, int> progress)
    {
        foreach (var month in request.Each)
            progress(month, WriteMonth(month));
        Planted.Write(Path.Combine(folder, "planted.csv"));
    }

    private int WriteMonth(YearMonth month)
    {
        var period = YearMonthPattern.Iso.Format(month);
        var into = Directory.CreateDirectory(Path.Combine(folder, period)).FullName;
        var at = new Snapshot(world, month, LayoutOf(month));
        var dice = new Dice((request.Seed << 16) + (ulong)((month.Year * 12) + month.Month));
        var rows = new DirtyTable(dice.Fork(), Planted, period);
        var annexA = MonthlyLists.AnnexA(at).Select(rows.Soil).ToList();
        var local =
            MonthlyLists.Local(at).Select(table => Clean.Contains(table.Name) ? table : rows.Soil(table)).ToList();
        RecordingDirt.Count(at, Planted);

        var sheets = new DirtySheet(dice.Fork(), Planted, at).Workbook(annexA);
        XlsxFile.Write(Path.Combine(into, $"annex-a-{period}.xlsx"), sheets);
        foreach (var table in local)
            WriteLocal(Path.Combine(into, $"{table.Name}-{period}"), table);
        return annexA.Concat(local).Sum(table => table.Rows.Count);
    }

    private static void WriteLocal(string path, Table table)
    {
        if (Workbooks.Contains(table.Name))
            XlsxFile.Write(path + ".xlsx", [new(table.Name, [table.HeadingRow, .. table.Rows])]);
        else
            CsvFile.Write(path + ".csv", table);
    }

    /// <summary>
    /// The borough fills in the 2024 workbook in the last month of each quarter, the 2019 one otherwise.
    /// </summary>
    private static Layout LayoutOf(YearMonth month) => month.Month % 3 == 0 ? Layout.Year2024 : Layout.Year2019;
}
