using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests.Runs;

/// <summary>What every store of snapshots does.</summary>
public abstract class SnapshotStoreContract
{
    private static readonly CareSnapshot June = new(
        new ReportingMonth(2023, 6),
        "key-1",
        Hashes(60).ToImmutableDictionary(
            hash => hash, hash => hash.EndsWith('3') ? null : hash[..8], StringComparer.Ordinal),
        Hashes(40).ToImmutableDictionary(hash => hash, hash => hash.Length % 3, StringComparer.Ordinal))
    {
        WorkerOfChildOnPlan = Hashes(40).ToImmutableDictionary(
            hash => hash, hash => hash.EndsWith('5') ? null : hash[^8..], StringComparer.Ordinal),
    };

    private static readonly CareSnapshot July = June with { Month = June.Month.Next };

    [Fact]
    public async Task Save_Snapshot_IsLoadedWhole()
    {
        var snapshots = await SnapshotsAsync();

        var hash = await snapshots.SaveAsync(June, default);
        var read = await snapshots.LoadAsync(June.Month, hash, default);

        Assert.Equal((June.Month, June.KeyId), (read.Month, read.KeyId));
        Assert.Equal(InOrder(June.WorkerOfChildInCare), InOrder(read.WorkerOfChildInCare));
        Assert.Equal(InOrder(June.PlansOfChild), InOrder(read.PlansOfChild));
        Assert.Equal(InOrder(June.WorkerOfChildOnPlan), InOrder(read.WorkerOfChildOnPlan));
    }

    [Fact]
    public async Task Save_EqualSnapshots_HaveOneHashWhateverTheOrder()
    {
        var snapshots = await SnapshotsAsync();
        var again = June with
        {
            WorkerOfChildInCare = June.WorkerOfChildInCare
                .Reverse().ToImmutableDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
        };
        var changed = June with { PlansOfChild = June.PlansOfChild.SetItem(Hashes(1)[0], 9) };
        var another = June with { WorkerOfChildOnPlan = June.WorkerOfChildOnPlan.SetItem(Hashes(1)[0], "beef") };

        var hash = await snapshots.SaveAsync(June, default);

        Assert.Equal(hash, await snapshots.SaveAsync(again, default));
        Assert.NotEqual(hash, await snapshots.SaveAsync(changed, default));
        Assert.NotEqual(hash, await snapshots.SaveAsync(another, default));
    }

    [Fact]
    public async Task Load_NotSaved_IsFileNotFound()
    {
        var snapshots = await SnapshotsAsync();

        await Assert.ThrowsAsync<FileNotFoundException>(() => snapshots.LoadAsync(June.Month, "beef", default));
    }

    [Fact]
    public async Task List_Snapshots_NamesEachByPeriodAndHash()
    {
        var snapshots = await SnapshotsAsync();
        Assert.Empty(await snapshots.ListAsync(default));

        var june = await snapshots.SaveAsync(June, default);
        var july = await snapshots.SaveAsync(July, default);

        Assert.Equal([(June.Month, june), (July.Month, july)], (await snapshots.ListAsync(default)).Order());
    }

    [Fact]
    public async Task Delete_OneOfTwo_IsNotThereAnyMore()
    {
        var snapshots = await SnapshotsAsync();
        var june = await snapshots.SaveAsync(June, default);
        var july = await snapshots.SaveAsync(July, default);
        Assert.True(await snapshots.IsThereAsync(June.Month, june, default));

        await snapshots.DeleteAsync(June.Month, june, default);
        await snapshots.DeleteAsync(June.Month, june, default);

        Assert.False(await snapshots.IsThereAsync(June.Month, june, default));
        Assert.True(await snapshots.IsThereAsync(July.Month, july, default));
        Assert.False(await snapshots.IsThereAsync(June.Month, july, default));
        await Assert.ThrowsAsync<FileNotFoundException>(() => snapshots.LoadAsync(June.Month, june, default));
    }

    /// <summary>An empty one.</summary>
    private protected abstract Task<ISnapshotStore> SnapshotsAsync();

    private static string[] Hashes(int count) => [.. Enumerable.Range(0, count).Select(number => $"{number:x64}")];

    private static IEnumerable<KeyValuePair<string, T>> InOrder<T>(ImmutableDictionary<string, T> all) =>
        all.OrderBy(pair => pair.Key, StringComparer.Ordinal);
}

public sealed class InMemorySnapshotsTests : SnapshotStoreContract
{
    private protected override Task<ISnapshotStore> SnapshotsAsync() =>
        Task.FromResult<ISnapshotStore>(new InMemorySnapshots());
}

[Collection(AzuriteTests.Name)]
public sealed class SnapshotBlobsTests(EmulatorFixture emulator) : SnapshotStoreContract
{
    private protected override async Task<ISnapshotStore> SnapshotsAsync() =>
        (await EmptyAccount.OfAsync(emulator)).Store<ISnapshotStore>();
}
