using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Publications;
using Reporting.Uploads;

namespace Reporting.Tests.Upkeep;

public sealed class PoisonTests
{
    private readonly UpkeepWorld world = new();

    [Theory]
    [InlineData("extracts", "2023-06/List 8.csv", "2023-06")]
    [InlineData("reference", "targets.csv", "reference")]
    public async Task PoisonedUpload_Message_IsNotedInTheFolderOfItsContainer(
        string container, string blob, string folder)
    {
        world.Put("2023-06");
        world.Uploads.Put(UploadContainer.Reference, "targets.csv", "Indicator,From,To,Target"u8.ToArray());
        var outcome = await world.PoisonedUpload.HandleAsync(
            $$"""{"FunctionId":"F","BlobType":"B","ContainerName":"{{container}}","BlobName":"{{blob}}","ETag":"e"}""",
            default);
        Assert.Equal((ArrivalResult.Failed, folder), (outcome!.Result, outcome.Folder.ToString()));
        Assert.Equal(UploadState.Failed, Assert.Single(world.Ledger.Entries(outcome.Folder!.Value)).State);
    }

    [Fact]
    public async Task PoisonedUpload_OfAnotherContainer_IsNobodysUpload() => Assert.Null(
        await world.PoisonedUpload.HandleAsync("""{"ContainerName":"drafts","BlobName":"2023-06/a.xlsx"}""", default));

    [Theory]
    [InlineData("ZZCANARY")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"ContainerName":"extracts","BlobName":null,"ETag":"ZZCANARY"}""")]
    [InlineData("""{"ContainerName":"extracts","BlobName":"2023-06/ZZCANARY""")]
    public async Task PoisonedUpload_NoSuchMessage_IsRefusedWithoutRepeatingIt(string message)
    {
        var failure = await Assert.ThrowsAsync<UnreadableMessageException>(
            () => world.PoisonedUpload.HandleAsync(message, default));
        Assert.DoesNotContain("ZZCANARY", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PoisonedRun_Message_KeepsTheReportFromBeingAskedForUntilAnInputChanges()
    {
        await world.ExpectAsync("List 8");
        await world.UploadAsync("2023-06");
        while (world.Queue.Take() is { } request)
            await world.PoisonedRun.HandleAsync(RunRequestJson.Write(request), default);
        var head = await world.Reports.Runs.HeadAsync(PublishedReports.Panel, default);
        Assert.Contains("2023-07-12", head.Failure, StringComparison.Ordinal);
        Assert.Equal(0, (await world.Sweep.RunAsync(default)).RunsAsked);
        await world.UploadAsync("2023-06", children: 11);
        await world.Sweep.RunAsync(default);
        Assert.Contains(PublishedReports.Panel, world.Queue.Waiting);
    }

    [Theory]
    [InlineData("ZZCANARY")]
    [InlineData("""{"period":"2023-06","report":"ZZCANARY/#?"}""")]
    [InlineData("""{"period":"2023-06","report":"figures"}""")]
    public async Task PoisonedRun_NoRequestForAReport_IsRefusedWithoutRepeatingIt(string message)
    {
        var failure = await Assert.ThrowsAsync<UnreadableMessageException>(
            () => world.PoisonedRun.HandleAsync(message, default));
        Assert.DoesNotContain("ZZCANARY", failure.ToString(), StringComparison.Ordinal);
        Assert.Empty((IEnumerable<ReportHead>)await world.Reports.Runs.HeadsAsync(default));
    }

    [Fact]
    public async Task PoisonedRun_ReportThatStands_KeepsItsRun()
    {
        var run = await world.Reports.CommitAsync(PublishedReports.Panel);
        var of = await world.PoisonedRun.HandleAsync(RunRequestJson.Write(new RunRequest(run.Of)), default);
        Assert.Equal(new ReportKey(new ReportingMonth(2023, 6), "performance-panel"), of);
        Assert.Equal(run.Id, (await world.Reports.Runs.HeadAsync(of, default)).RunId);
    }
}
