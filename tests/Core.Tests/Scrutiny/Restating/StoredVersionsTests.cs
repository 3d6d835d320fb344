using ClosedXML.Excel;
using NodaTime;
using Reporting.Editions;
using Reporting.Indicators;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Scrutiny.Analyses;
using Reporting.Tests.Runs;

namespace Reporting.Tests.Scrutiny.Restating;

public sealed class StoredVersionsTests
{
    [Fact]
    public async Task Run_TwoIssuesOfAMonth_LogsEachWithItsDayFilesRulesAndReason()
    {
        var world = new RunWorld();
        world.Upload("2023-06", CareList.Of(200));
        await PublishAsync(world);
        world.Upload("2023-06", CareList.Of(201));
        await PublishAsync(world);
        world.Upload("2023-06", CareList.Of(204));
        await world.RunAsync("2023-06");

        using var book = new XLWorkbook(new MemoryStream(
            world.Editions.Workbook(EditionPlaces.OfficerOf(world.Standing("2023-06").Key))));
        var rows = book.Worksheet("Restatement_log").RowsUsed()
            .Where(row => row.Cell(1).GetString() == Catalogue.Get("cla").Title && row.Cell(2).GetString() == "Jun 2023")
            .Select(row => new[] { 4, 7, 8, 9, 13, 14 }.Select(column => row.Cell(column).GetString()).ToArray())
            .ToList();

        var rules = $"Version {RulesVersion.Current}";
        const string Told = "Extract of June 2023: List 8.csv";
        const string Replaced = "A file of June 2023 was replaced";
        Assert.Equal(
            [
                ["200", "performance-quarterly, Jun 2023, issue 1, 3 August 2023", Told, rules, "First published", "[z]"],
                ["201", "performance-quarterly, Jun 2023, issue 2, 3 August 2023", Told, rules, "Restatement", Replaced],
                ["204", "This run, not published", Told, "[x]", "Restatement", Replaced],
            ],
            rows);
    }

    [Fact]
    public async Task Run_AfterAnIssueOfTheAnalyses_EntrantsAreFirstPublishedThere()
    {
        var world = new RunWorld();
        world.Upload("2023-06", CareList.Of(20, since: new LocalDate(2023, 6, 5)));
        await PublishAsync(world, AnalysesReport.Name);
        world.Upload("2023-06", CareList.Of(24, since: new LocalDate(2023, 6, 5)));
        await world.RunAsync("2023-06");

        using var book = new XLWorkbook(new MemoryStream(
            world.Editions.Workbook(EditionPlaces.OfficerOf(world.Standing("2023-06").Key))));
        Assert.Equal(
            [("20", "First published"), ("24", "Restatement")],
            book.Worksheet("Restatement_log").RowsUsed()
                .Where(row => row.Cell(1).GetString() == Catalogue.Get("cla-started").Title)
                .Select(row => (row.Cell(4).GetString(), row.Cell(13).GetString())));
    }

    private static async Task PublishAsync(RunWorld world, string report = RunWorld.Quarterly)
    {
        await world.RunAsync("2023-06", report);
        await world.Publishing.PublishAsync(
            world.Standing("2023-06", report).Key, new ReleaseTerms("Head of service", null), default);
    }
}
