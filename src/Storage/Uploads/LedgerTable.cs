using System.Collections.Immutable;
using Azure.Data.Tables;
using Reporting.Storage.Accounts;
using Reporting.Storage.Tables;
using Reporting.Uploads;

namespace Reporting.Storage.Uploads;

/// <summary>Table <c>Extracts</c>: partition folder, row content hash, and a head with the folder's version.</summary>
internal sealed class LedgerTable(StorageAccount account, RowTexts texts) : IUploadLedger
{
    private readonly LedgerRows rows = new(texts);

    /// <remarks>The head is read first: whoever writes between the two reads makes its version out of date.</remarks>
    public async Task<FolderLedger> ReadAsync(UploadFolder folder, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Extracts, cancel);
        var partition = TableKey.Of(folder.ToString());
        var head = await HeadedPartition.FindHeadAsync(table, partition, cancel);
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>();
        await foreach (var row in table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancel))
        {
            if (row.RowKey != HeadedPartition.HeadKey)
                entries.Add(await rows.ReadAsync(folder, row, cancel));
        }

        return new FolderLedger(folder, entries.ToImmutable(), head?.VersionOf());
    }

    /// <remarks>
    /// More rows than a transaction takes go in several, each with the head: if a later one meets somebody else's
    /// write, the earlier ones stand, each row right in itself, and the caller decides again.
    /// </remarks>
    public async Task<bool> TryWriteAsync(
        FolderLedger read, IReadOnlyCollection<LedgerEntry> changed, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Extracts, cancel);
        var partition = TableKey.Of(read.Folder.ToString());
        var written = new List<TableEntity>();
        foreach (var entry in changed)
            written.Add(await rows.WriteAsync(partition, entry, cancel));
        var version = read.Version;
        foreach (var batch in Batches.Of(written, Batches.MostRows - 1))
        {
            var head = Schema.Row(partition, HeadedPartition.HeadKey);
            version = await HeadedPartition.TryWriteAsync(table, head, batch, version, cancel);
            if (version is null)
                return false;
        }

        return true;
    }

    public async Task<ImmutableArray<UploadFolder>> FoldersAsync(CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Extracts, cancel);
        var folders = ImmutableArray.CreateBuilder<UploadFolder>();
        await foreach (var head in table.QueryAsync<TableEntity>(
            HeadedPartition.HeadsOnly, select: [nameof(TableEntity.PartitionKey)], cancellationToken: cancel))
            folders.Add(UploadFolder.Parse(TableKey.Parts(head.PartitionKey)[0]));
        return folders.ToImmutable();
    }
}
