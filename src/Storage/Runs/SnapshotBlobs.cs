using System.Security.Cryptography;
using Azure.Storage.Blobs;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Blobs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Runs;

/// <summary><c>snapshots/{period}/{hash}</c>, JSON in one order, so that equal snapshots are one blob.</summary>
internal sealed class SnapshotBlobs(StorageAccount account) : ISnapshotStore
{
    public async Task<string> SaveAsync(CareSnapshot snapshot, CancellationToken cancel)
    {
        var content = RowJson.WriteBytes(SnapshotText.Of(snapshot));
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        await (await BlobAsync(snapshot.Month, hash, cancel)).PutOnceAsync(content, BlobKind.Json, cancel);
        return hash;
    }

    public async Task<CareSnapshot> LoadAsync(ReportingMonth period, string hash, CancellationToken cancel)
    {
        var content = await (await BlobAsync(period, hash, cancel)).ReadAsync($"The snapshot of {period}", cancel);
        return RowJson.Read<SnapshotText>(content).ToSnapshot();
    }

    private async Task<BlobClient> BlobAsync(ReportingMonth period, string hash, CancellationToken cancel) =>
        (await account.ContainerAsync(ContainerNames.Snapshots, cancel)).GetBlobClient($"{period}/{hash}");
}
