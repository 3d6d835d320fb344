using NodaTime;
using Reporting.Editions;
using Reporting.Publications;
using Reporting.Runs;

namespace Reporting.Tests.Publications;

public sealed class PublishingTests
{
    private readonly PublishedReports reports = new();

    [Fact]
    public async Task PublishAsync_CommittedRun_IsIssue1WithTheApprovedBytes()
    {
        var run = await reports.CommitAsync(PublishedReports.Panel);
        var outcome = await reports.PublishAsync(run);
        Assert.True(outcome.IsNew);
        Assert.Equal((1, new LocalDate(2023, 7, 12)), (outcome.Publication.Issue, outcome.Publication.PublishedOn));
        var place = new EditionPlace("published", "2023-06/performance-panel-2023-06-issue-1.xlsx");
        Assert.Equal(PublishedReports.WorkbookOf(run), reports.Editions.Workbook(place));
        Assert.Equal(
            new EditionLabels(outcome.Publication.ContentHash, run.Id, run.Code), reports.Editions.Placed[place]);
    }

    [Fact]
    public async Task PublishAsync_NewerDraftStands_PublishesTheRunThatWasNamed()
    {
        var approved = await reports.CommitAsync(PublishedReports.Panel);
        await reports.CommitAsync(PublishedReports.Panel, "corrected");
        await reports.PublishAsync(approved);
        Assert.Equal(PublishedReports.WorkbookOf(approved), IssueOf(PublishedReports.Panel, 1));
    }

    [Fact]
    public async Task PublishAsync_Correction_IsIssue2AndIssue1StaysAsItWas()
    {
        var first = await reports.CommitAsync(PublishedReports.Panel);
        await reports.PublishAsync(first);
        var second = await reports.CommitAsync(PublishedReports.Panel, "corrected");
        Assert.Equal(2, (await reports.PublishAsync(second)).Publication.Issue);
        Assert.Equal(PublishedReports.WorkbookOf(first), IssueOf(PublishedReports.Panel, 1));
        Assert.Equal(PublishedReports.WorkbookOf(second), IssueOf(PublishedReports.Panel, 2));
    }

    [Fact]
    public async Task PublishAsync_OtherReportOfThePeriod_CountsItsOwnIssues()
    {
        await reports.PublishAsync(await reports.CommitAsync(PublishedReports.Panel));
        var quarterly = await reports.PublishAsync(await reports.CommitAsync(PublishedReports.Quarterly));
        Assert.Equal((1, ""), (quarterly.Publication.Issue, quarterly.Publication.PreviousHash));
    }

    [Fact]
    public async Task PublishAsync_Again_IsTheSameIssue()
    {
        var run = await reports.CommitAsync(PublishedReports.Panel);
        var first = await reports.PublishAsync(run);
        reports.Time.Now = reports.Time.Now.AddDays(3);
        var again = await reports.PublishAsync(run);
        Assert.Equal((first.Publication, false), (again.Publication, again.IsNew));
        Assert.Single(reports.Publications.All);
    }

    [Fact]
    public async Task PublishAsync_TheSameRunTwiceAtOnce_IsOneIssue()
    {
        var run = await reports.CommitAsync(PublishedReports.Panel);
        reports.Publications.BeforeAdd = () => reports.PublishAsync(run);
        var loser = await reports.PublishAsync(run);
        Assert.False(loser.IsNew);
        Assert.Equal(loser.Publication, Assert.Single(reports.Publications.All));
    }

    [Fact]
    public async Task PublishAsync_AnotherRunAtOnce_IsTheIssueAfterIt()
    {
        var first = await reports.CommitAsync(PublishedReports.Panel);
        var second = await reports.CommitAsync(PublishedReports.Panel, "corrected");
        reports.Publications.BeforeAdd = () => reports.PublishAsync(first);
        Assert.Equal(2, (await reports.PublishAsync(second)).Publication.Issue);
        var issues = await reports.Publications.IssuesAsync(PublishedReports.Panel, default);
        Assert.Equal([first, second], issues.Select(issue => issue.Run));
        Assert.Empty(PublicationHash.Broken(issues));
    }

    [Fact]
    public async Task PublishAsync_StoppedBeforeTheCopy_MakesItTheNextTime()
    {
        var run = await reports.CommitAsync(PublishedReports.Panel);
        var staged = Assert.Single(await reports.Editions.StagedAsync(default));
        await reports.Editions.DeleteStagedAsync(staged.ContentHash, staged.WrittenOn, default);
        await Assert.ThrowsAsync<FileNotFoundException>(() => reports.PublishAsync(run));
        Assert.Empty(reports.Editions.Placed);
        await reports.Editions.StageAsync(staged.ContentHash, PublishedReports.WorkbookOf(run), default);
        Assert.False((await reports.PublishAsync(run)).IsNew);
        Assert.Equal(PublishedReports.WorkbookOf(run), IssueOf(PublishedReports.Panel, 1));
    }

    [Fact]
    public async Task PublishAsync_RunNobodyCommitted_IsRefusedAndEntersNothing()
    {
        var unknown = new RunKey(PublishedReports.Panel, new string('a', 64));
        await Assert.ThrowsAsync<InvalidOperationException>(() => reports.PublishAsync(unknown));
        Assert.Empty(reports.Publications.All);
    }

    private byte[] IssueOf(ReportKey of, int issue) => reports.Editions.Workbook(EditionPlaces.IssueOf(of, issue));
}
