using NodaTime;
using NodaTime.Text;
using Reporting.Samples.Files;
using Reporting.Samples.Lists;
using Reporting.Samples.Simulation;

namespace Reporting.Samples;

/// <summary>Writes the months of Sample Borough as the folders that <c>reporting build</c> reads.</summary>
internal static class SampleWriter
{
    /// <summary>Lists that come as workbooks of their own; the other local lists are csv.</summary>
    private static readonly HashSet<string> Workbooks = ["supervision", "section_47_outcomes", "teams"];

    /// <param name="progress">Told of each month once it stands, with its rows.</param>
    public static void Write(SampleRequest request, string folder, Action<YearMonth, int> progress)
    {
        var world = WorldBuilder.Build(request.First, request.Period, request.Children * request.Scale, request.Seed);
        foreach (var month in request.Each)
            progress(month, WriteMonth(world, month, folder));
    }

    private static int WriteMonth(World world, YearMonth month, string folder)
    {
        var period = YearMonthPattern.Iso.Format(month);
        var into = Directory.CreateDirectory(Path.Combine(folder, period)).FullName;
        var at = new Snapshot(world, month, LayoutOf(month));
        var annexA = MonthlyLists.AnnexA(at);
        var local = MonthlyLists.Local(at);
        XlsxFile.Write(Path.Combine(into, $"annex-a-{period}.xlsx"), [.. annexA.Select(ToSheet)]);
        foreach (var table in local)
        {
            if (Workbooks.Contains(table.Name))
                XlsxFile.Write(Path.Combine(into, $"{table.Name}-{period}.xlsx"), [ToSheet(table)]);
            else
                CsvFile.Write(Path.Combine(into, $"{table.Name}-{period}.csv"), table);
        }

        return annexA.Concat(local).Sum(table => table.Rows.Count);
    }

    /// <summary>The borough fills in the 2024 workbook in the last month of each quarter, the 2019 one otherwise.</summary>
    private static Layout LayoutOf(YearMonth month) => month.Month % 3 == 0 ? Layout.Year2024 : Layout.Year2019;

    private static Sheet ToSheet(Table table) => new(
        table.Title ?? table.Name, [[.. table.Headings.Select(heading => Cell.Of(heading.Text))], .. table.Rows]);
}
