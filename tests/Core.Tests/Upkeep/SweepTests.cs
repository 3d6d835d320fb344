using Reporting.Editions;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Publications;
using Reporting.Upkeep;
using Reporting.Uploads;

namespace Reporting.Tests.Upkeep;

public sealed class SweepTests
{
    private static readonly UploadFolder June = UploadFolder.Of(new ReportingMonth(2023, 6));

    private readonly UpkeepWorld world = new();

    [Fact]
    public async Task RunAsync_EventLost_TakesTheUploadInAndAsksForItsRuns()
    {
        await world.ExpectAsync("List 8");
        world.Put("2023-06");
        world.At("2023-07-12T06:30:00Z");
        var outcome = await world.Sweep.RunAsync(default);
        Assert.Equal((1, TimeSpan.FromMinutes(90)), (outcome.UploadsFound, outcome.OldestUnprocessed));
        Assert.Equal(UploadState.Accepted, Assert.Single(world.Ledger.Entries(June)).State);
        Assert.Equal(
            ReportRecipe.Names.Order(StringComparer.Ordinal),
            world.Queue.Waiting.Select(of => of.Report).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task RunAsync_ReferenceEventLost_TakesItInAndPublishesWhatItReleases()
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel);
        await world.ReleaseAsync(UpkeepWorld.Release(run, null));
        var bytes = await world.Uploads.ReadAsync(
            Assert.Single(world.Uploads.All(UploadContainer.Reference)), default);
        var other = new UpkeepWorld();
        await other.Reports.CommitAsync(PublishedReports.Panel);
        other.Uploads.Put(UploadContainer.Reference, "releases.csv", bytes!);
        var outcome = await other.Sweep.RunAsync(default);
        Assert.Equal((1, run), (outcome.UploadsFound, Assert.Single(outcome.Published).Run));
    }

    [Fact]
    public async Task RunAsync_BlobGone_IsWithdrawnAndItsDraftTakenAwayByTheRun()
    {
        await world.ExpectAsync("List 8");
        await world.UploadAsync("2023-06");
        await world.BuildAsync();
        world.Uploads.Delete(UploadContainer.Extracts, "2023-06/List 8.csv");
        Assert.Equal(1, (await world.Sweep.RunAsync(default)).Withdrawn);
        Assert.Equal(UploadState.Withdrawn, Assert.Single(world.Ledger.Entries(June)).State);
        await world.BuildAsync();
        Assert.DoesNotContain(world.Reports.Editions.Placed.Keys, place => place.Container == "drafts");
    }

    [Fact]
    public async Task RunAsync_BlobInADeeperFolder_IsCountedAndLeftAlone()
    {
        world.Put("2023-06/old");
        var outcome = await world.Sweep.RunAsync(default);
        Assert.Equal((0, 1), (outcome.UploadsFound, outcome.UploadsIgnored));
    }

    [Fact]
    public async Task RunAsync_NothingLost_DoesNothing()
    {
        await world.ExpectAsync("List 8");
        await world.UploadAsync("2023-06");
        await world.BuildAsync();
        world.At("2023-07-15T05:00:00Z");
        var outcome = await world.Sweep.RunAsync(default);
        Assert.Equal(new SweepOutcome(), outcome with { Published = [], Problems = [] });
        Assert.Empty(outcome.Published);
        Assert.Empty(outcome.Problems);
        Assert.Empty(world.Queue.Waiting);
    }

    [Fact]
    public async Task RunAsync_DraftNotPut_IsPut()
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel);
        Assert.Empty(world.Reports.Editions.Placed);
        Assert.Equal(1, (await world.Sweep.RunAsync(default)).CopiesMade);
        Assert.Equal(
            PublishedReports.WorkbookOf(run), world.Reports.Editions.Workbook(EditionPlaces.DraftOf(run.Of)));
    }

    [Fact]
    public async Task RunAsync_IssueNotCopied_IsCopied()
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel);
        await world.Sweep.RunAsync(default);
        var labels = world.Reports.Editions.Placed[EditionPlaces.DraftOf(run.Of)];
        var entered = PublicationHash.Chain(
            new Publication(run, 1, labels.ContentHash, "Role", null, world.Reports.Clock.Today, "", ""), null);
        Assert.True(await world.Reports.Publications.TryAddAsync(entered, default));
        Assert.Equal(1, (await world.Sweep.RunAsync(default)).CopiesMade);
        Assert.Equal(labels, world.Reports.Editions.Placed[EditionPlaces.IssueOf(run.Of, 1)]);
    }

    [Theory]
    [InlineData("2023-07-13T05:00:00Z", 0)] // A day old to the moment.
    [InlineData("2023-07-13T05:00:01Z", 3)]
    public async Task RunAsync_OrphansOfStoppedWork_GoWhenTheyAreOlderThanADay(string utc, int deleted)
    {
        await world.Results.SaveAsync(new RunKey(PublishedReports.Panel, new string('a', 64)), NoFigures, default);
        await world.Reports.Editions.StageAsync("orphan", "workbook"u8.ToArray(), default);
        await world.Contents.KeepAsync("orphan", "extract"u8.ToArray(), default);
        world.At(utc);
        Assert.Equal(deleted, (await world.Sweep.RunAsync(default)).OrphansDeleted);
        Assert.Equal(deleted == 0 ? 1 : 0, world.Contents.Hashes.Count());
    }

    [Fact]
    public async Task RunAsync_OldButOwned_IsKept()
    {
        await world.ExpectAsync("List 8");
        await world.UploadAsync("2023-06");
        await world.BuildAsync();
        var superseded = await world.Reports.CommitAsync(PublishedReports.Panel, "older");
        await world.Reports.CommitAsync(PublishedReports.Panel, "newer");
        world.At("2023-07-20T05:00:00Z");
        Assert.Equal(0, (await world.Sweep.RunAsync(default)).OrphansDeleted);
        await world.Reports.PublishAsync(superseded);
    }

    [Fact]
    public async Task RunAsync_StagedAgainMeanwhile_IsKept()
    {
        await world.Reports.Editions.StageAsync("back", "workbook"u8.ToArray(), default);
        var listed = Assert.Single(await world.Reports.Editions.StagedAsync(default));
        world.At("2023-07-20T05:00:00Z");
        await world.Reports.Editions.StageAsync("back", "workbook"u8.ToArray(), default);
        await world.Reports.Editions.DeleteStagedAsync(listed.ContentHash, listed.WrittenOn, default);
        Assert.Equal(0, (await world.Sweep.RunAsync(default)).OrphansDeleted);
        Assert.Single(await world.Reports.Editions.StagedAsync(default));
    }

    [Fact]
    public async Task RunAsync_StepFails_DoesTheOthersAndThrowsAtTheEnd()
    {
        var lost = await world.Reports.CommitAsync(PublishedReports.Panel);
        foreach (var (hash, writtenOn) in await world.Reports.Editions.StagedAsync(default))
            await world.Reports.Editions.DeleteStagedAsync(hash, writtenOn, default);
        var quarterly = await world.Reports.CommitAsync(PublishedReports.Quarterly);
        await world.Reports.Editions.StageAsync("orphan", "workbook"u8.ToArray(), default);
        world.Put("2023-05");
        world.At("2023-07-14T05:00:00Z");
        var failure = await Assert.ThrowsAsync<SweepException>(() => world.Sweep.RunAsync(default));
        Assert.IsType<FileNotFoundException>(Assert.Single(failure.InnerExceptions));
        Assert.Equal(
            (1, 1, 1),
            (failure.Outcome.UploadsFound, failure.Outcome.CopiesMade, failure.Outcome.OrphansDeleted));
        Assert.Contains(EditionPlaces.DraftOf(quarterly.Of), world.Reports.Editions.Placed.Keys);
        Assert.DoesNotContain(EditionPlaces.DraftOf(lost.Of), world.Reports.Editions.Placed.Keys);
    }

    [Fact]
    public async Task RunAsync_Cancelled_StopsAtOnce()
    {
        world.Put("2023-06");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => world.Sweep.RunAsync(new CancellationToken(canceled: true)));
        Assert.Empty(world.Ledger.Entries(June));
    }

    [Fact]
    public async Task RunAsync_FailedRunAndUpload_AreReportedEachTime()
    {
        await world.ExpectAsync("List 8");
        await world.UploadAsync("2023-06");
        await world.PoisonedRun.HandleAsync("""{"period":"2023-06","report":"performance-panel"}""", default);
        world.Put("2023-06", children: 3, file: "more.csv");
        await world.PoisonedUpload.HandleAsync(
            """{"ContainerName":"extracts","BlobName":"2023-06/more.csv"}""",
            default);
        await world.Sweep.RunAsync(default);
        var problems = (await world.Sweep.RunAsync(default)).Problems;
        Assert.Equal(
            ["upload-failed 2023-06 ", "run-failed 2023-06 performance-panel"],
            problems.Select(problem => $"{problem.Rule} {problem.Period} {problem.Report}"));
    }

    private static StoredFigures[] NoFigures => [new(Breakdown.Authority, "", "cla", [])];
}
