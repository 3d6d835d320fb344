using NodaTime;
using Reporting.Audits.Register;
using Reporting.Editions;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Audits.Reports;
using Reporting.Tests.Builders;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Runs;

/// <summary>The panel's list in storage: rows of the month's register, read by the reports of later months.</summary>
public sealed class RecommendationRunTests
{
    private readonly RunWorld world = new();

    [Fact]
    public async Task Run_ListOfTheMonthBefore_IsRowsAndStandsInTheReport()
    {
        world.Upload("2023-05", CsvBuilder.Csv(
            ["Date", "Title", "Action Proposed", "Progress Status"],
            ["18/05/2023", "Workforce", "Set out the numbers", "Outstanding"],
            ["18/05/2023", "Workforce", "Say how many stay", "Outstanding"]).ToUploadedFile("recommendations.csv"));
        world.Upload("2023-06", CareList.Of(10));

        await world.RunAsync("2023-06", "recommendations");

        var register = world.Runs.All.Single(run => run.Key.Of.ToString().Contains("2023-05", StringComparison.Ordinal));
        var rows = await world.Audits.Recommendations.LoadAsync(register.Key, default);
        Assert.Equal(["Workforce", "Workforce"], rows.Select(row => row.Title));
        Assert.DoesNotContain("Workforce", register.Details);
        using var draft = new WrittenWorkbook(world.Editions.Workbook(
            EditionPlaces.DraftOf(RunWorld.Key("2023-06", "recommendations"))));
        Assert.Equal(2, draft.Rows("Recommendations").Count(row => row[0] == "Workforce"));
    }

    [Fact]
    public async Task Load_RunFromBeforeTheTable_HasTheItemsOfItsDetails()
    {
        var item = new Recommendation(new LocalDate(2023, 5, 18), "Workforce", null, null, "Outstanding", null, null);
        var month = new QualityMonth(new ReportingMonth(2023, 5)) { Recommendations = [item] };
        var run = new RunRecord(new RunKey(ReportKey.RegisterOf(month.Period), "aa"), [], [], null) { DueKey = "" };

        var loaded = await new RegisterRows(world.Audits.Registers, world.Audits.Recommendations)
            .LoadAsync(new StandingRegister(run, month), default);

        Assert.Equal(item, Assert.Single(loaded.Recommendations));
    }
}
