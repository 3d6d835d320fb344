using Reporting.Periods;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Tests.Upkeep;

public sealed class MonthlyPerformanceTests
{
    private static readonly int Reports = ReportRecipe.Names.Length;

    private readonly UpkeepWorld world = new("2023-07-08T05:00:00Z");

    [Fact]
    public async Task RunAsync_IncompleteSetAtTheDeadline_IsMadeWithWhatIsThere()
    {
        await world.ExpectAsync("List 7; List 8");
        await world.UploadAsync("2023-06");
        await world.Sweep.RunAsync(default);
        Assert.Empty(world.Queue.Waiting);
        var outcome = await world.MonthlyPerformance.RunAsync(default);
        Assert.Equal((Reports, 0), (outcome.Asked, outcome.Problems.Length));
        var made = await world.BuildAsync();
        Assert.Equal(ReportRecipe.Names, made.Select(of => of.Name).Distinct());
    }

    [Theory]
    [InlineData("2023-07-07T22:59:00Z", false)] // 23:59 on the 7th in London.
    [InlineData("2023-07-07T23:00:00Z", true)] // Midnight.
    public async Task RunAsync_BeforeAndFromTheDayInLondon_AsksFromTheDay(string utc, bool isAsked)
    {
        await world.ExpectAsync("List 7; List 8");
        await world.UploadAsync("2023-06");
        world.At(utc);
        Assert.Equal(isAsked ? Reports : 0, (await world.MonthlyPerformance.RunAsync(default)).Asked);
    }

    [Fact]
    public async Task RunAsync_MonthTurnsInLondonOnly_TakesLondonsMonth()
    {
        // 31 March 23:30 UTC is 1 April in London, and before the 8th: February is the last month past its deadline.
        await world.ExpectAsync("List 7; List 8");
        await world.UploadAsync("2023-02");
        await world.UploadAsync("2023-03", children: 11);
        world.At("2023-03-31T23:30:00Z");
        await world.MonthlyPerformance.RunAsync(default);
        Assert.All(world.Queue.Waiting, of => Assert.Equal(new ReportingMonth(2023, 2), of.Period));
        Assert.Equal(Reports, world.Queue.Waiting.Count);
    }

    [Fact]
    public async Task RunAsync_TwoFirings_GiveOneRunEach()
    {
        await world.ExpectAsync("List 7; List 8");
        await world.UploadAsync("2023-06");
        await world.MonthlyPerformance.RunAsync(default);
        await world.MonthlyPerformance.RunAsync(default);
        var waiting = world.Queue.Waiting;
        Assert.Equal(2 * Reports, waiting.Count);
        await world.BuildAsync();
        var made = world.Reports.Runs.All.Select(run => run.Key.Of).Where(of => of.Report != ReportKey.Figures).ToList();
        Assert.Equal(made.Distinct(), made);
        Assert.Equal(
            ReportRecipe.All.Where(recipe => !recipe.IsForEachGroup).Select(recipe => recipe.Name),
            made.Select(of => of.Name).Distinct());
        Assert.Equal(0, (await world.MonthlyPerformance.RunAsync(default)).Asked);
    }

    [Fact]
    public async Task RunAsync_MissedMonths_AreMadeUpForInOrder()
    {
        // The timer was due on 8 June and 8 July, and fires on 3 August: July's deadline has not come.
        await world.ExpectAsync("List 7; List 8");
        await world.UploadAsync("2023-06", children: 12);
        await world.UploadAsync("2023-05", children: 11);
        await world.UploadAsync("2023-07", children: 13);
        world.At("2023-08-03T09:00:00Z");
        var outcome = await world.MonthlyPerformance.RunAsync(default);
        Assert.Equal(2 * Reports, outcome.Asked);
        Assert.Equal(
            [.. Enumerable.Repeat("2023-05", Reports), .. Enumerable.Repeat("2023-06", Reports)],
            world.Queue.Waiting.Select(of => of.Period.ToString()));
    }

    [Fact]
    public async Task RunAsync_NothingOfTheMonth_IsAMonthToChase()
    {
        await world.UploadAsync("2023-04");
        world.At("2023-07-08T05:00:00Z");
        var problems = (await world.MonthlyPerformance.RunAsync(default)).Problems;
        Assert.Equal(["2023-05", "2023-06"], problems.Select(problem => problem.Period.ToString()));
        Assert.Equal("Nothing of June 2023 has been uploaded: ask for the month's lists.", problems[1].Message);
    }

    [Fact]
    public async Task RunAsync_AuditsAloneOfTheMonth_IsAMonthToChase()
    {
        await world.UploadAsync("2023-05");
        await world.UploadAuditsAsync("2023-06");

        var problem = Assert.Single((await world.MonthlyPerformance.RunAsync(default)).Problems);

        Assert.Equal(("month-not-uploaded", new ReportingMonth(2023, 6)), (problem.Rule, problem.Period));
    }

    [Fact]
    public async Task RunAsync_NothingEverUploaded_HasNoMonthToChase() =>
        Assert.Empty((await world.MonthlyPerformance.RunAsync(default)).Problems);

    [Fact]
    public async Task RunAsync_EverythingOfTheMonthRejected_SaysThatNothingIsUsable()
    {
        await world.UploadAsync("2023-05");
        world.Uploads.Put(UploadContainer.Extracts, "2023-06/bad.csv", "%PDF-1.7"u8.ToArray());
        await world.Extracts.HandleAsync("2023-06/bad.csv", default);
        var problems = (await world.MonthlyPerformance.RunAsync(default)).Problems;
        Assert.Equal("month-not-usable", Assert.Single(problems).Rule);
    }
}
