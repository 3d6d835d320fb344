using System.Globalization;
using NodaTime;
using Reporting.Editions;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Audits.Reports;
using Reporting.Tests.Extracts;
using Reporting.Tests.Runs;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Disclosure;

/// <summary>
/// Audits of eighteen months as quarterlies and an annual report publish them, a correction among them, without the
/// exemption that would show them: read back from the files that were published, and attacked.
/// </summary>
public sealed class PublishedAuditsAttackTests
{
    private const string Quarterly = "audit-quarterly";
    private const string Annual = "audit-annual";
    private const string Areas = "Grades_by_service_area";

    private static readonly string[] Columns =
        ["Outstanding", "Good", "Requires improvement", "Inadequate", "Ungraded", "Total"];

    private static readonly Lazy<Task<RunWorld>> Published = new(PublishAsync);

    [Fact]
    public async Task Publications_WithoutTheExemption_TellNoWithheldCount()
    {
        var editions = await ReadAsync();
        Assert.NotEmpty(editions.Withheld);
        Assert.Empty(editions.Exposed());
    }

    [Fact]
    public async Task Publications_WithOneSecondarySuppressionUndone_TellOne()
    {
        var editions = await ReadAsync();
        var secondary = Truth(await Published.Value)
            .Where(cell => editions.Withheld.Contains(cell.Key) && cell.Value > 5)
            .ToList();
        Assert.NotEmpty(secondary);
        var told = 0;
        foreach (var (cell, count) in secondary)
        {
            var careless = await ReadAsync();
            careless.Tell(cell, count);
            told += careless.Exposed().Count > 0 ? 1 : 0;
        }

        Assert.NotEqual(0, told);
    }

    [Fact]
    public async Task Publications_EachOne_IsInTheLedgerOfTheNext()
    {
        var world = await Published.Value;
        var last = world.Standing("2023-06", Quarterly).Inputs.Count(input => input.Kind == "disclosure");
        Assert.Equal(6, last);
    }

    private static async Task<RunWorld> PublishAsync()
    {
        var world = new RunWorld();
        world.Settings("exemptions.csv", ("exemptions", "authority-headline"));
        for (var month = new ReportingMonth(2022, 1); month <= new ReportingMonth(2023, 6); month = month.Next)
            world.Upload(month, Register(month, corrected: false));
        await PublishAsync(world, "2022-03", Quarterly);
        await PublishAsync(world, "2022-06", Quarterly);
        await PublishAsync(world, "2022-09", Quarterly);
        await PublishAsync(world, "2022-10", Annual);
        world.Upload("2022-08", Register(new ReportingMonth(2022, 8), corrected: true));
        await PublishAsync(world, "2022-09", Quarterly);
        await PublishAsync(world, "2022-12", Quarterly);
        await PublishAsync(world, "2023-06", Quarterly);
        return world;
    }

    private static async Task PublishAsync(RunWorld world, string period, string report)
    {
        await world.RunAsync(period, report);
        await world.Publishing.PublishAsync(
            world.Standing(period, report).Key, new ReleaseTerms("Head of service", null), default);
    }

    /// <summary>Two large areas and a small one, in which two audits a quarter are good.</summary>
    private static UploadedFile Register(ReportingMonth month, bool corrected)
    {
        var rows = new List<object?[]>();
        Add("ICAS", "Good", 14 + (month.Month % 4));
        Add("ICAS", corrected ? "Good" : "RI", 8);
        Add("ICAS", "Ungraded", 7);
        Add("Permanency", "Good", 9);
        Add("Permanency", "RI", 6 + (month.Month % 3));
        Add("Jigsaw", "Good", month.Month % 3 == 0 ? 2 : 0);
        Add("Jigsaw", "RI", 10);
        return Sheets.Csv("audits", [.. rows]) with { Name = $"audits {month}.csv" };

        void Add(string area, string grade, int count)
        {
            for (var at = 0; at < count; at++)
            {
                rows.Add(Sheets.Usable(
                    "audits",
                    string.Create(CultureInfo.InvariantCulture, $"{month}-{area}-{grade}-{at}"),
                    ("Service Area", area),
                    ("Date Completed", new LocalDate(month.Year, month.Month, 15)),
                    ("Grade", grade)));
            }
        }
    }

    private static async Task<ReadEditions> ReadAsync()
    {
        var editions = new ReadEditions();
        foreach (var (of, issue, cells) in Issues(await Published.Value))
        {
            var rows = cells.Select(cell => cell.Row).Distinct(StringComparer.Ordinal).ToList();
            foreach (var (row, column, printed) in cells)
                editions.Read(Name(of, issue, row, column), printed);
            foreach (var row in rows)
                editions.Sum(Name(of, issue, row, "Total"), Columns[..^1].Select(column => Name(of, issue, row, column)));
            foreach (var column in Columns)
            {
                editions.Sum(
                    Name(of, issue, "All", column),
                    rows.Where(row => row != "All").Select(row => Name(of, issue, row, column)));
            }

            if (of.Report == Annual)
                AddYear(editions, of, rows);
        }

        return editions;
    }

    // January to October is the three quarters as they stood then, and October.
    private static void AddYear(ReadEditions editions, ReportKey year, List<string> rows)
    {
        foreach (var row in rows)
        {
            foreach (var column in Columns)
            {
                editions.Sum(
                    Name(year, 1, row, column),
                    [
                        .. ((string[])["2022-03", "2022-06", "2022-09"]).Select(quarter =>
                            Name(RunWorld.Key(quarter, Quarterly), 1, row, column)),
                        $"October {row} {column}",
                    ]);
            }
        }
    }

    private static IEnumerable<(ReportKey Of, int Issue, List<(string Row, string Column, string Printed)> Cells)> Issues(
        RunWorld world) => world.Publications.All.Select(issue => (
            issue.Run.Of,
            issue.Issue,
            Cells(world, EditionPlaces.IssueOf(issue.Run.Of, issue.Issue))));

    private static Dictionary<string, int> Truth(RunWorld world) => world.Publications.All
        .SelectMany(issue => Cells(world, EditionPlaces.OfficerOf(issue.Run)).Select(cell => (
            Name: Name(issue.Run.Of, issue.Issue, cell.Row, cell.Column),
            Count: int.Parse(cell.Printed, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))))
        .ToDictionary(cell => cell.Name, cell => cell.Count, StringComparer.Ordinal);

    private static List<(string Row, string Column, string Printed)> Cells(RunWorld world, EditionPlace place)
    {
        using var book = new WrittenWorkbook(world.Editions.Workbook(place));
        return
        [
            .. from row in book.Rows(Areas)
               from column in Enumerable.Range(0, Columns.Length)
               select (row[0], Columns[column], row[column + 1]),
        ];
    }

    private static string Name(ReportKey of, int issue, string row, string column) =>
        string.Create(CultureInfo.InvariantCulture, $"{of} {issue} {row} {column}");
}
