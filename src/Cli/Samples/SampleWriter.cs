using NodaTime;
using NodaTime.Text;
using Reporting.Cli.Samples.Dirt;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Lists;
using Reporting.Cli.Samples.Quality;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples;

/// <summary>Writes the months of Sample Borough as the folders that <c>reporting build</c> reads, and beside them what
/// was planted.</summary>
internal sealed class SampleWriter
{
    /// <summary>Lists that come as workbooks of their own; the other local lists are csv.</summary>
    private static readonly HashSet<string> Workbooks = ["supervision", "section_47_outcomes", "teams"];

    /// <summary>Lists that officers keep by hand, a few rows each: they stay clean.</summary>
    private static readonly HashSet<string> Clean = ["teams", "workforce", "commentary", "caveats"];

    private readonly SampleRequest request;
    private readonly string folder;
    private readonly World world;
    private readonly PracticeShares shares;
    private readonly PlantedAudits truth;
    private readonly AuditRegister register;
    private readonly Concerns concerns;

    public SampleWriter(SampleRequest request, string folder)
    {
        this.request = request;
        this.folder = folder;
        world = WorldBuilder.Build(request.First, request.Period, request.Children * request.Scale, request.Seed);
        shares = new PracticeShares(request);
        truth = new PlantedAudits(request, shares);
        register = new AuditRegister(AuditProgramme.Draw(world, request, shares), truth, Planted);
        concerns = Concerns.Draw(world, request);
    }

    public PlantedDirt Planted { get; } = new();

    /// <summary>The practice area that improves over the months, in words.</summary>
    public string Trend => shares.Improves(shares.Chosen) ? $"{shares.Chosen} improves" : "none";

    /// <param name="progress">Told of each month once it stands, with its rows.</param>
    public void Write(Action<YearMonth, int> progress)
    {
        foreach (var month in request.Each)
            progress(month, WriteMonth(month));
        QualityReference.Write(folder, world, request, shares);
        PopulationReference.Write(folder);
        PaperReference.Write(folder, request);
        Planted.Write(Path.Combine(folder, "planted.csv"));
        truth.Write(Path.Combine(folder, "planted-audits.csv"));
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
        // Last, with dice of its own: the other lists of a seed are what they are without it.
        return annexA.Concat(local).Sum(table => table.Rows.Count) + WriteQuality(at, into, dice.Fork());
    }

    private int WriteQuality(Snapshot at, string into, Dice dice)
    {
        Table[] raised =
        [
            LocalConcerns.Complaints(at, concerns), LocalConcerns.Escalations(at, concerns),
            LocalRecommendations.At(at),
        ];
        foreach (var table in raised)
            WriteLocal(Path.Combine(into, $"{table.Name}-{YearMonthPattern.Iso.Format(at.Month)}"), table);
        var rows = raised.Sum(table => table.Rows.Count);
        foreach (var (file, table) in register.FilesOf(at.Month, dice))
        {
            WriteLocal(Path.Combine(into, file), table);
            rows += table.Rows.Count;
        }

        return rows;
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
