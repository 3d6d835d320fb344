using Reporting.Editions;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Publications;

namespace Reporting.Tests.Upkeep;

public sealed class DeadlinesTests
{
    private readonly UpkeepWorld world = new();

    [Theory]
    [InlineData("2023-07-12", "today", true)]
    [InlineData("2023-07-11", "missed yesterday", true)]
    [InlineData("2022-12-31", "missed last year", true)]
    [InlineData("2023-07-13", "tomorrow", false)]
    [InlineData(null, "at once", true)]
    public async Task RunAsync_Release_IsPublishedFromItsDay(string? publishOn, string when, bool isPublished)
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel);
        await world.ReleaseAsync(UpkeepWorld.Release(run, publishOn));
        var outcome = await world.Deadlines.RunAsync(default);
        Assert.True(isPublished == (outcome.Published.Length == 1), when);
        Assert.Empty(outcome.Problems);
        Assert.Equal(isPublished, world.Reports.Editions.Placed.ContainsKey(EditionPlaces.IssueOf(run.Of, 1)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(3, true)]
    public async Task RunAsync_RunThatLacksWords_WarnsAndPublishesAllTheSame(int lacking, bool isWarned)
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel, lackingWords: lacking);
        await world.ReleaseAsync(UpkeepWorld.Release(run, "2023-07-12"));
        Assert.Equal(
            isWarned,
            world.Receipts.Page("reference/releases.csv").Contains("for 3 indicators", StringComparison.Ordinal));
        var outcome = await world.Deadlines.RunAsync(default);
        Assert.Equal(isWarned ? ["release-needs-words"] : [], outcome.Problems.Select(problem => problem.Rule));
        Assert.Single(outcome.Published);
        Assert.Empty((await world.Deadlines.RunAsync(default)).Problems);
    }

    [Theory]
    [InlineData("2023-03-31T22:59:00Z", false)] // 23:59 in London: the clocks went forward on 26 March.
    [InlineData("2023-03-31T23:30:00Z", true)] // 00:30 on 1 April in London.
    [InlineData("2023-04-01T00:30:00Z", true)]
    public async Task RunAsync_DayTurnsInLondon_IsTheDayOfTheRelease(string utc, bool isPublished)
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel);
        await world.ReleaseAsync(UpkeepWorld.Release(run, "2023-04-01", "2023-03-20"));
        world.At(utc);
        Assert.Equal(isPublished ? 1 : 0, (await world.Deadlines.RunAsync(default)).Published.Length);
    }

    [Theory]
    [InlineData("2023-03-26", "2023-03-25T23:59:00Z", "2023-03-26T00:00:00Z")] // Clocks go forward at 01:00.
    [InlineData("2023-10-29", "2023-10-28T22:59:00Z", "2023-10-28T23:00:00Z")] // Clocks go back at 02:00.
    [InlineData("2028-02-29", "2028-02-28T23:59:00Z", "2028-02-29T00:00:00Z")]
    [InlineData("2024-01-01", "2023-12-31T23:59:00Z", "2024-01-01T00:00:00Z")]
    public async Task RunAsync_OddDays_BeginAtMidnightInLondon(string publishOn, string before, string from)
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel);
        await world.ReleaseAsync(UpkeepWorld.Release(run, publishOn, "2023-01-10"));
        world.At(before);
        Assert.Empty((await world.Deadlines.RunAsync(default)).Published);
        world.At(from);
        var issue = Assert.Single((await world.Deadlines.RunAsync(default)).Published);
        Assert.Equal(Dates.Day(publishOn), issue.PublishedOn);
    }

    [Fact]
    public async Task RunAsync_ReleaseListedTwiceAndRunTwice_IsOneIssue()
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel);
        object?[] byItsId = [run.Of.Period, run.Of.Report, run.Id, "Panel chair", "2023-07-11", null];
        await world.ReleaseAsync(UpkeepWorld.Release(run, null), byItsId, UpkeepWorld.Release(run, "2023-07-12"));
        Assert.Single((await world.Deadlines.RunAsync(default)).Published);
        Assert.Empty((await world.Deadlines.RunAsync(default)).Published);
        Assert.Equal("Head of Quality Assurance", Assert.Single(world.Reports.Publications.All).ApprovedByRole);
    }

    [Fact]
    public async Task RunAsync_TwiceAtOnce_IsOneIssueThatOneOfThemTells()
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel);
        await world.ReleaseAsync(UpkeepWorld.Release(run, null));
        var other = 0;
        world.Reports.Publications.BeforeAdd = async () =>
            other = (await world.Deadlines.RunAsync(default)).Published.Length;
        var own = (await world.Deadlines.RunAsync(default)).Published.Length;
        Assert.Equal((1, 0), (other, own));
        Assert.Single(world.Reports.Publications.All);
    }

    [Fact]
    public async Task RunAsync_NewerDraftStands_PublishesTheApprovedBytes()
    {
        var approved = await world.Reports.CommitAsync(PublishedReports.Panel);
        await world.Reports.CommitAsync(PublishedReports.Panel, "corrected");
        await world.ReleaseAsync(UpkeepWorld.Release(approved, null));
        await world.Deadlines.RunAsync(default);
        Assert.Equal(
            PublishedReports.WorkbookOf(approved),
            world.Reports.Editions.Workbook(EditionPlaces.IssueOf(approved.Of, 1)));
    }

    [Fact]
    public async Task RunAsync_SeveralMissed_ArePublishedOldestFirst()
    {
        var june = await world.Reports.CommitAsync(PublishedReports.Panel);
        var corrected = await world.Reports.CommitAsync(PublishedReports.Panel, "corrected");
        await world.ReleaseAsync(
            UpkeepWorld.Release(corrected, "2023-07-12"), UpkeepWorld.Release(june, "2023-07-11"));
        var published = (await world.Deadlines.RunAsync(default)).Published;
        Assert.Equal([(1, june), (2, corrected)], published.Select(issue => (issue.Issue, issue.Run)));
    }

    [Fact]
    public async Task RunAsync_ReleasesThatCannotBeFollowed_AreToldAndTheOthersPublished()
    {
        var quarterly = await world.Reports.CommitAsync(PublishedReports.Quarterly);
        var panel = await world.Reports.CommitAsync(PublishedReports.Panel);
        await world.ReleaseAsync(
            ["2023-06", "performance-panel", "deadbeef", "Role", "2023-07-10", null],
            ["2023-05", "performance-panel", panel.Code, "Role", "2023-07-10", null],
            ["2023-06", "performance-panel", quarterly.Code, "Role", "2023-07-10", null],
            ["2023-06", "performance-panel", panel.Code, null, null, "2023-07-12"],
            UpkeepWorld.Release(quarterly, null));
        var outcome = await world.Deadlines.RunAsync(default);
        Assert.Equal(quarterly, Assert.Single(outcome.Published).Run);
        Assert.Equal(
            [
                "release-unknown-run 2023-06", "release-unknown-run 2023-05", "release-other-report 2023-06",
                "release-not-approved 2023-06",
            ],
            outcome.Problems.Select(problem => $"{problem.Rule} {problem.Period}"));
    }

    [Fact]
    public async Task RunAsync_NotApprovedAndNotDue_Waits()
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel);
        await world.ReleaseAsync(["2023-06", "performance-panel", run.Code, null, null, "2023-07-13"]);
        var outcome = await world.Deadlines.RunAsync(default);
        Assert.Equal((0, 0), (outcome.Published.Length, outcome.Problems.Length));
    }

    [Fact]
    public async Task RunAsync_TwoRunsOfOneCode_AsksForMoreLetters()
    {
        await CommitAsync("aaaaaaaa1");
        var second = await CommitAsync("aaaaaaaa2");
        await world.ReleaseAsync(["2023-06", "performance-panel", "aaaaaaaa", "Role", "2023-07-10", null]);
        Assert.Equal("release-ambiguous-run", Assert.Single((await world.Deadlines.RunAsync(default)).Problems).Rule);
        await world.ReleaseAsync(["2023-06", "performance-panel", "aaaaaaaa2", "Role", "2023-07-10", null]);
        Assert.Equal(second, Assert.Single((await world.Deadlines.RunAsync(default)).Published).Run);
    }

    [Fact]
    public async Task RunAsync_OneFails_PublishesTheOthersAndThrows()
    {
        var panel = await world.Reports.CommitAsync(PublishedReports.Panel);
        foreach (var (hash, writtenOn) in await world.Reports.Editions.StagedAsync(default))
            await world.Reports.Editions.DeleteStagedAsync(hash, writtenOn, default);
        var quarterly = await world.Reports.CommitAsync(PublishedReports.Quarterly);
        await world.ReleaseAsync(
            UpkeepWorld.Release(panel, "2023-07-11"), UpkeepWorld.Release(quarterly, "2023-07-12"));
        var failure = await Assert.ThrowsAsync<AggregateException>(() => world.Deadlines.RunAsync(default));
        Assert.IsType<FileNotFoundException>(Assert.Single(failure.InnerExceptions));
        Assert.Contains(EditionPlaces.IssueOf(quarterly.Of, 1), world.Reports.Editions.Placed.Keys);
    }

    [Fact]
    public async Task RunAsync_ReleasesUploaded_AsksForNoRun()
    {
        await world.ExpectAsync("List 8");
        await world.UploadAsync("2023-06");
        await world.BuildAsync();
        var head = await world.Reports.Runs.HeadAsync(PublishedReports.Panel, default);
        await world.ReleaseAsync(UpkeepWorld.Release(new RunKey(head.Of, head.RunId!), null));
        Assert.Single((await world.Deadlines.RunAsync(default)).Published);
        await world.Sweep.RunAsync(default);
        Assert.Empty(world.Queue.Waiting);
    }

    [Fact]
    public async Task RunAsync_NoReleases_IsNothing()
    {
        var outcome = await world.Deadlines.RunAsync(default);
        Assert.Equal((0, 0), (outcome.Published.Length, outcome.Problems.Length));
    }

    private async Task<RunKey> CommitAsync(string id)
    {
        var key = new RunKey(PublishedReports.Panel, id.PadRight(64, '0'));
        await world.Reports.Editions.StageAsync(id, PublishedReports.WorkbookOf(key), default);
        var record = new RunRecord(key, [], [new StagedEdition(EditionPlaces.Public, id)], null) { DueKey = id };
        var head = await world.Reports.Runs.HeadAsync(key.Of, default);
        Assert.True(await world.Reports.Runs.TryCommitAsync(head, record, default));
        return key;
    }
}
