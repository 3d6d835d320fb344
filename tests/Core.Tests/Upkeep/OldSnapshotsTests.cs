using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Uploads;

namespace Reporting.Tests.Upkeep;

public sealed class OldSnapshotsTests
{
    private static readonly ReportingMonth June = new(2023, 6);

    private readonly UpkeepWorld world = new();

    [Theory]
    [InlineData("2025-07-31T22:59:59Z", true)] // 25 months after June, to the last second in London.
    [InlineData("2025-07-31T23:00:00Z", false)]
    public async Task RunAsync_SnapshotThatNothingReads_IsKeptFor25Months(string utc, bool isKept)
    {
        var old = await SaveAsync(June);
        var recent = await SaveAsync(June.Next);
        world.At(utc);

        var outcome = await world.Sweep.RunAsync(default);

        Assert.Equal(isKept ? 0 : 1, outcome.SnapshotsDeleted);
        Assert.Equal(isKept, await world.Snapshots.IsThereAsync(June, old, default));
        Assert.True(await world.Snapshots.IsThereAsync(June.Next, recent, default));
    }

    [Fact]
    public async Task RunAsync_OldMonthSentLate_KeepsItsSnapshotUntilItsUploadsExpire()
    {
        await SendAsync("2023-06");
        var uncommitted = await SaveAsync(June);
        world.At("2023-07-13T05:00:00Z");
        await SendAsync("2023-06", children: 11);
        world.At("2025-08-01T05:00:00Z");
        Assert.Equal(0, (await world.Sweep.RunAsync(default)).SnapshotsDeleted);
        Assert.True(await world.Snapshots.IsThereAsync(June, uncommitted, default));

        Expire("2023-06");

        Assert.Equal(3, (await world.Sweep.RunAsync(default)).SnapshotsDeleted);
        Assert.Empty(await world.Snapshots.ListAsync(default));
    }

    [Theory]
    [InlineData("2023-12", 0)]
    [InlineData("2024-01", 1)] // Looks back to July.
    public async Task RunAsync_MonthThatCanStillBeMeasured_KeepsWhatItReads(string reader, int deleted)
    {
        await SendAsync("2023-06");
        await SendAsync(reader, children: 11);
        world.At("2025-08-01T05:00:00Z");
        Expire("2023-06");

        Assert.Equal(deleted, (await world.Sweep.RunAsync(default)).SnapshotsDeleted);
        Assert.Empty(world.Queue.Waiting);
    }

    private async Task SendAsync(string period, int children = 10)
    {
        if (world.Ledger.Entries(UploadFolder.Reference).Length == 0)
            await world.ExpectAsync("List 8");
        await world.UploadAsync(period, children);
        await world.BuildAsync();
    }

    private void Expire(string period) => world.Uploads.Delete(UploadContainer.Extracts, $"{period}/List 8.csv");

    private Task<string> SaveAsync(ReportingMonth month) => world.Snapshots.SaveAsync(
        new CareSnapshot(month, "key", ImmutableDictionary<string, string?>.Empty,
            ImmutableDictionary<string, int>.Empty),
        default);
}
