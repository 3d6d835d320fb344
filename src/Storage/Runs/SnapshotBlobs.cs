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

    public async Task<bool> IsThereAsync(ReportingMonth period, string hash, CancellationToken cancel) =>
        await (await BlobAsync(period, hash, cancel)).ExistsAsync(cancel);

    public async Task<IReadOnlyList<(ReportingMonth Period, string Hash)>> ListAsync(CancellationToken cancel)
    {
        var all = new List<(ReportingMonth, string)>();
        var snapshots = await account.ContainerAsync(ContainerNames.Snapshots, cancel);
        await foreach (var blob in snapshots.GetBlobsAsync(cancellationToken: cancel))
        {
            if (blob.Name.Split('/') is [var period, var hash] && ReportingMonth.TryParse(period, out var month))
                all.Add((month, hash));
        }

        return all;
    }

    public async Task DeleteAsync(ReportingMonth period, string hash, CancellationToken cancel) =>
        await (await BlobAsync(period, hash, cancel)).DeleteIfExistsAsync(cancellationToken: cancel);

    private async Task<BlobClient> BlobAsync(ReportingMonth period, string hash, CancellationToken cancel) =>
        (await account.ContainerAsync(ContainerNames.Snapshots, cancel)).GetBlobClient($"{period}/{hash}");
}
