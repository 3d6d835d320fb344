using Reporting.Uploads;
using static Reporting.Tests.Uploads.UploadRig;

namespace Reporting.Tests.Uploads;

public sealed class FailedAndUnprocessedTests
{
    private readonly UploadRig rig = new();

    [Fact]
    public async Task Record_AnUploadThatAFaultStopped_IsFailedInTheLedgerAndReceipted()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));
        rig.Put("2023-06/a.csv", PlansOf(1, 2));

        Assert.Equal(ArrivalResult.Failed, (await RecordAsync("2023-06/a.csv")).Result);
        Assert.Equal([UploadState.Accepted, UploadState.Failed], rig.States("a.csv"));
        Assert.Contains(
            "A fault of the system stopped it", rig.Receipts.Page("2023-06/a.csv"), StringComparison.Ordinal);

        Assert.Equal(ArrivalResult.Known, (await RecordAsync("2023-06/a.csv")).Result);
        Assert.Empty((await UnprocessedAsync()).Blobs);
    }

    [Fact]
    public async Task Record_AnUploadThatWasTakenInAfterAll_StaysAccepted()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));

        Assert.Equal(ArrivalResult.Known, (await RecordAsync("2023-06/a.csv")).Result);
        Assert.Equal([UploadState.Accepted], rig.States("a.csv"));
        Assert.Equal(ArrivalResult.Gone, (await RecordAsync("2023-06/b.csv")).Result);
        Assert.Equal(ArrivalResult.Ignored, (await RecordAsync("b.csv")).Result);
    }

    [Fact]
    public async Task Record_WhileSomebodyElseWrites_DecidesAgain()
    {
        rig.Put("2023-06/a.csv", PlansOf(1));
        rig.Ledger.BeforeWrite = () => rig.ArriveAsync("2023-06/a.csv");

        Assert.Equal(ArrivalResult.Known, (await RecordAsync("2023-06/a.csv")).Result);
        Assert.Equal([UploadState.Accepted], rig.States("a.csv"));
    }

    [Fact]
    public async Task Handle_AFailedUploadWhoseEventComesAgain_IsJudgedAnew()
    {
        rig.Put("2023-06/a.csv", PlansOf(1));
        await RecordAsync("2023-06/a.csv");

        Assert.Equal(ArrivalResult.Accepted, (await rig.ArriveAsync("2023-06/a.csv")).Result);
        Assert.Equal([UploadState.Accepted], rig.States("a.csv"));
    }

    [Fact]
    public async Task Among_UploadsWhoseEventWasLost_AreNamedOldestFirst()
    {
        await rig.SendAsync("2023-06/known.csv", PlansOf(1));
        rig.Put("2023-06/b.csv", PlansOf(2));
        rig.Store.Now = rig.Store.Now.AddHours(-1);
        rig.Put("2023-05/a.csv", PlansOf(3));
        rig.Put("2023-05/sub/a.csv", PlansOf(3));

        var found = await UnprocessedAsync();

        Assert.Equal(["2023-05/a.csv", "2023-06/b.csv"], found.Blobs.Select(blob => blob.Name));
        Assert.Equal(1, found.Ignored);
    }

    [Fact]
    public async Task Among_AnUploadWhoseKeptBytesAreLost_IsNamedAndTakingItInKeepsThemAgain()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));
        await rig.Contents.DeleteAsync(rig.Contents.Hashes.Single(), default);

        Assert.Single((await UnprocessedAsync()).Blobs);
        Assert.Equal(ArrivalResult.Known, (await rig.ArriveAsync("2023-06/a.csv")).Result);
        Assert.Single(rig.Contents.Hashes);
        Assert.Empty((await UnprocessedAsync()).Blobs);
    }

    [Fact]
    public async Task Delete_ContentsThatNoRowNeeds_GoWhenTheyAreOldEnough()
    {
        await rig.SendAsync("2023-06/a.csv", PlansOf(1));
        await rig.Contents.KeepAsync("orphan", new byte[] { 1 }, default);
        var unneeded = new UnneededContents(rig.Ledger, rig.Contents);

        Assert.Equal(0, await unneeded.DeleteAsync(rig.Contents.Now, default));
        Assert.Equal(1, await unneeded.DeleteAsync(rig.Contents.Now.AddDays(1), default));
        Assert.Equal(rig.Row("a.csv", UploadState.Accepted).ContentHash, Assert.Single(rig.Contents.Hashes));
    }

    private Task<ArrivalOutcome> RecordAsync(string name) =>
        rig.Failed.RecordAsync(UploadContainer.Extracts, name, CancellationToken.None);

    private Task<Unprocessed> UnprocessedAsync() =>
        rig.Unprocessed.AmongAsync(rig.Store.All(UploadContainer.Extracts), CancellationToken.None);
}
