using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Uploads;

namespace Reporting.Tests.Upkeep;

public sealed class AuditDeadlinesTests
{
    public static TheoryData<string, string, string> Dates { get; } = new()
    {
        // The framework's days, one day early, and late by days or weeks; London's day, not UTC's.
        { "allocation", "2023-06-02T05:00:00Z", "" },
        { "allocation", "2023-06-03T05:00:00Z", "2023-06/audit-allocation" },
        { "allocation", "2023-06-02T23:30:00Z", "2023-06/audit-allocation" },
        { "allocation", "2023-06-20T05:00:00Z", "2023-06/audit-allocation" },
        { "monthly", "2023-07-08T05:00:00Z", "2023-05/audit-headlines 2023-05/audit-monthly 2023-05/overview" },
        { "monthly", "2023-07-09T05:00:00Z", "2023-05/overview 2023-06/audit-headlines 2023-06/audit-monthly" },
        { "monthly", "2023-08-09T05:00:00Z", "2023-07/audit-headlines 2023-07/audit-monthly 2023-07/overview" },
        { "quarterly", "2023-07-05T05:00:00Z", "2023-03/audit-quarterly" },
        { "quarterly", "2023-07-06T05:00:00Z", "2023-06/audit-quarterly" },
        { "quarterly", "2024-01-06T05:00:00Z", "2023-12/audit-quarterly" },
        { "annual", "2023-11-30T05:00:00Z", "2022-10/audit-annual" },
        { "annual", "2023-12-01T05:00:00Z", "2023-10/audit-annual" },
        { "annual", "2024-02-10T05:00:00Z", "2023-10/audit-annual" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public async Task Ask_NoAuditsEver_AsksForTheLatestThatIsDue(string timer, string utc, string expected)
    {
        var world = new UpkeepWorld(utc);

        await AskAsync(world, timer);

        Assert.Equal(expected, Asked(world));
    }

    [Fact]
    public async Task Ask_MonthsMissedSinceTheFirstAudits_AsksForEach()
    {
        var world = new UpkeepWorld("2023-07-12T05:00:00Z");
        await world.UploadAuditsAsync("2023-04");

        await world.AuditDeadlines.AskForMonthlyAsync(default);

        Assert.Equal(
            "2023-04/audit-headlines 2023-04/audit-monthly 2023-05/audit-headlines 2023-05/audit-monthly "
            + "2023-05/overview 2023-06/audit-headlines 2023-06/audit-monthly",
            Asked(world));
    }

    [Fact]
    public async Task Ask_RegisterOfLongAgo_LooksAYearBack()
    {
        var world = new UpkeepWorld("2023-07-12T05:00:00Z");
        await world.UploadAuditsAsync("2019-01");

        await world.AuditDeadlines.AskForQuarterlyAsync(default);

        Assert.Equal(
            "2022-06/audit-quarterly 2022-09/audit-quarterly 2022-12/audit-quarterly "
            + "2023-03/audit-quarterly 2023-06/audit-quarterly",
            Asked(world));
    }

    [Fact]
    public async Task Ask_AnnualMonthSet_IsDueTwoMonthsAfterIt()
    {
        var world = new UpkeepWorld("2023-05-01T05:00:00Z");
        world.Uploads.Put(UploadContainer.Reference, "settings.csv",
            CsvBuilder.Csv(["Name", "Value"], ["annual audit month", "3"]).ToBytes());
        await world.References.HandleAsync("settings.csv", default);

        await world.AuditDeadlines.AskForAnnualAsync(default);

        Assert.Equal("2023-03/audit-annual", Asked(world));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ask_MadeOrFailed_IsNotAskedForAgain(bool made)
    {
        var world = new UpkeepWorld("2023-06-03T05:00:00Z");
        var of = new ReportKey(new ReportingMonth(2023, 6), "audit-allocation");
        var head = await world.Reports.Runs.HeadAsync(of, default);
        Assert.True(await world.Reports.Runs.TryWriteHeadAsync(
            made ? head with { RunId = "1" } : head with { Failure = "for a reason" }, default));

        Assert.Equal(0, await world.AuditDeadlines.AskForAllocationAsync(default));
    }

    [Fact]
    public async Task AskForToday_EveryTimerMissedYesterday_AsksForTodaysDeadlinesAndAllThatIsLeft()
    {
        var world = new UpkeepWorld("2023-07-10T05:00:00Z");

        await world.AuditDeadlines.AskForTodayAsync(default);

        Assert.Equal(
            "2022-10/audit-annual 2023-05/overview 2023-06/audit-headlines 2023-06/audit-monthly "
            + "2023-06/audit-quarterly 2023-07/audit-allocation 2023-07/deadlines",
            Asked(world));
    }

    [Fact]
    public async Task AskForToday_DayOfATimer_LeavesItsReportToIt()
    {
        var world = new UpkeepWorld("2023-07-03T05:00:00Z");

        await world.AuditDeadlines.AskForTodayAsync(default);

        Assert.DoesNotContain("audit-allocation", Asked(world), StringComparison.Ordinal);
    }

    private static Task<int> AskAsync(UpkeepWorld world, string timer) => timer switch
    {
        "allocation" => world.AuditDeadlines.AskForAllocationAsync(default),
        "monthly" => world.AuditDeadlines.AskForMonthlyAsync(default),
        "quarterly" => world.AuditDeadlines.AskForQuarterlyAsync(default),
        _ => world.AuditDeadlines.AskForAnnualAsync(default),
    };

    private static string Asked(UpkeepWorld world) =>
        string.Join(' ', world.Queue.Waiting.Select(of => of.ToString()).Order(StringComparer.Ordinal));
}
