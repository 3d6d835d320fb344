using Reporting.Runs;
using Reporting.Tests.Extracts;
using Reporting.Uploads;
using static Reporting.Tests.Uploads.UploadRig;

namespace Reporting.Tests.Uploads;

/// <summary>Events come at least once, unordered, late, in parallel; blobs change meanwhile.</summary>
public sealed class ExtractDeliveryTests
{
    private readonly UploadRig rig = new();

    [Fact]
    public async Task Handle_TheSameEventAgain_ChangesNothing()
    {
        await rig.SendAsync("2023-06/plans.csv", PlansOf(1, 2));
        var rows = rig.Ledger.Entries(June);
        var writes = (rig.Ledger.Writes, rig.Receipts.Writes);

        Assert.Equal(ArrivalResult.Known, (await rig.ArriveAsync("2023-06/plans.csv")).Result);

        Assert.Equal(rows.AsEnumerable(), rig.Ledger.Entries(June));
        Assert.Equal(writes, (rig.Ledger.Writes, rig.Receipts.Writes));
    }

    [Fact]
    public async Task Handle_TheSameEventsInParallel_AcceptOnce()
    {
        rig.Put("2023-06/annex-a.xlsx", WholeSet());

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => rig.ArriveAsync("2023-06/annex-a.xlsx"))));

        Assert.Single(outcomes, outcome => outcome.Result == ArrivalResult.Accepted);
        Assert.Equal(5, outcomes.Count(outcome => outcome is { Result: ArrivalResult.Known, RunAsked: false }));
        Assert.Equal((1, 1), (Assert.Single(rig.Ledger.Entries(June)).Arrival, rig.Ledger.Writes));
    }

    [Fact]
    public async Task Handle_OverlappingFilesInParallel_AcceptExactlyOne()
    {
        rig.Put("2023-06/a.csv", PlansOf(1, 2));
        rig.Put("2023-06/b.csv", PlansOf(2, 3));

        await Task.WhenAll(
            new[] { "2023-06/a.csv", "2023-06/b.csv" }.Select(name => Task.Run(() => rig.ArriveAsync(name))));

        Assert.Single(rig.Ledger.Entries(June), entry => entry.State == UploadState.Accepted);
        Assert.Equal(
            "overlapping-files",
            Assert.Single(rig.Ledger.Entries(June), entry => entry.State == UploadState.Rejected).RejectedBy.Single());
    }

    [Fact]
    public async Task Handle_SomebodyElseWritesFirst_DecidesAgainOnWhatTheyWrote()
    {
        rig.Put("2023-06/b.csv", PlansOf(2, 3));
        rig.Ledger.BeforeWrite = () => rig.SendAsync("2023-06/a.csv", PlansOf(1, 2));

        Assert.Equal(ArrivalResult.Rejected, (await rig.ArriveAsync("2023-06/b.csv")).Result);

        Assert.Equal(["a.csv"], rig.Counting);
        Assert.Contains(
            "List 7 is already here as a.csv (2 children, 1 of them the same)",
            rig.Receipts.Page("2023-06/b.csv"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handle_LostWrites_AreTriedUntilOneHolds()
    {
        rig.Ledger.ConflictsToCome = 3;

        Assert.Equal(ArrivalResult.Accepted, (await rig.SendAsync("2023-06/plans.csv", PlansOf(1))).Result);
        Assert.Equal((1, UploadState.Accepted), (rig.Ledger.Writes, Assert.Single(rig.Ledger.Entries(June)).State));
    }

    [Fact]
    public async Task Handle_AChangeOfMetadata_RefreshesTheETagAlone()
    {
        await rig.SendAsync("2023-06/plans.csv", PlansOf(1));
        rig.Store.Now = rig.Store.Now.AddDays(3);
        rig.Store.Touch(UploadContainer.Extracts, "2023-06/plans.csv");
        var receipts = rig.Receipts.Writes;

        Assert.Equal(ArrivalResult.Known, (await rig.ArriveAsync("2023-06/plans.csv")).Result);

        var row = rig.Row("plans.csv", UploadState.Accepted);
        Assert.Equal(
            (1, new NodaTime.LocalDate(2023, 7, 3), receipts), (row.Arrival, row.UploadedOn, rig.Receipts.Writes));
        Assert.Equal(rig.Store.All(UploadContainer.Extracts).Single().ETag, row.Blobs.Single().ETag);
        Assert.Empty((await rig.Unprocessed.AmongAsync(rig.Store.All(UploadContainer.Extracts), default)).Blobs);
    }

    [Fact]
    public async Task Handle_MonthsOutOfOrder_AreBothAccepted()
    {
        await rig.SendAsync("2023-06/annex-a.xlsx", WholeSet(1));
        var may = await rig.SendAsync("2023-05/annex-a.xlsx", WholeSet(2));

        Assert.Equal((ArrivalResult.Accepted, true), (may.Result, may.RunAsked));
        Assert.Contains(new ReportKey(Sheets.June.Previous, "performance-panel"), rig.Queue.Waiting);
    }

    [Fact]
    public async Task Handle_ABlobThatIsGone_SaysSoAndWritesNothing()
    {
        Assert.Equal(ArrivalResult.Gone, (await rig.ArriveAsync("2023-06/plans.csv")).Result);
        Assert.Empty(rig.Ledger.Entries(June));
    }

    [Fact]
    public async Task Handle_ReplacedBetweenLookAndReading_LeavesItToTheNewerEvent()
    {
        rig.Put("2023-06/plans.csv", PlansOf(1));
        rig.Store.BeforeRead = () =>
        {
            rig.Store.BeforeRead = null;
            rig.Put("2023-06/plans.csv", PlansOf(2));
        };

        Assert.Equal(ArrivalResult.Superseded, (await rig.ArriveAsync("2023-06/plans.csv")).Result);
        Assert.Empty(rig.Ledger.Entries(June));
        Assert.Equal(ArrivalResult.Accepted, (await rig.ArriveAsync("2023-06/plans.csv")).Result);
    }

    [Fact]
    public async Task Handle_ANewerVersionTakenInMeanwhile_IsNotReplacedByTheOlder()
    {
        rig.Put("2023-06/plans.csv", PlansOf(1));
        rig.Ledger.BeforeWrite = () => rig.SendAsync("2023-06/plans.csv", PlansOf(1, 2));

        Assert.Equal(ArrivalResult.Superseded, (await rig.ArriveAsync("2023-06/plans.csv")).Result);
        Assert.Equal(2, Assert.Single(rig.Ledger.Entries(June)).Lists.Single().Rows);
    }

    [Theory]
    [InlineData("plans.csv", "no-month-folder")]
    [InlineData("june/plans.csv", "no-month-folder")]
    [InlineData("2023-13/plans.csv", "no-month-folder")]
    [InlineData("2023-06/", "folder-marker")]
    [InlineData("2023-06/old/", "folder-marker")]
    [InlineData("2023-06/old/plans.csv", "deeper-folder")]
    [InlineData("2023-06/../2023-05/plans.csv", "deeper-folder")]
    [InlineData("2023-06/..", "deeper-folder")]
    [InlineData("2023-06/..\\plans.csv", "deeper-folder")]
    [InlineData("2023-06/plans.csv.TMP", "temporary-file")]
    [InlineData("2023-06/~$plans.xlsx", "temporary-file")]
    public async Task Handle_WhereNothingIsRead_IsIgnoredWithTheReason(string name, string reason)
    {
        var outcome = await rig.SendAsync(name, PlansOf(1));

        Assert.Equal((ArrivalResult.Ignored, reason), (outcome.Result, Assert.Single(outcome.Reasons)));
        Assert.Empty(await rig.Ledger.FoldersAsync(default));
        Assert.Empty(rig.Receipts.Names);
        Assert.Equal(1, (await rig.Unprocessed.AmongAsync(rig.Store.All(UploadContainer.Extracts), default)).Ignored);
    }

    [Fact]
    public async Task Handle_Cancelled_CommitsNothing()
    {
        using var stop = new CancellationTokenSource();
        rig.Put("2023-06/plans.csv", PlansOf(1));
        rig.Store.BeforeRead = stop.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => rig.Extracts.HandleAsync("2023-06/plans.csv", stop.Token));

        Assert.Empty(rig.Ledger.Entries(June));
    }
}
