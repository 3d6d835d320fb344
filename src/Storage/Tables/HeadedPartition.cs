using Azure;
using Azure.Data.Tables;

namespace Reporting.Storage.Tables;

/// <summary>A partition whose head row changes with every write to it: the head's ETag is its version.</summary>
internal static class HeadedPartition
{
    /// <summary>No hash is written like it: the other rows' keys are hashes.</summary>
    public const string HeadKey = "head";

    public static string HeadsOnly { get; } = TableClient.CreateQueryFilter($"RowKey eq {HeadKey}");

    /// <summary>The rows and the head in one transaction, if the head is still the one that was read.</summary>
    /// <param name="version">Of the head that was read; null where there was none.</param>
    /// <returns>The new version; null where somebody else has written since.</returns>
    public static async Task<string?> TryWriteAsync(
        TableClient table, TableEntity head, IEnumerable<TableEntity> rows, string? version, CancellationToken cancel)
    {
        WriteMark.Set(head);
        var first = version is null
            ? new TableTransactionAction(TableTransactionActionType.Add, head)
            : new TableTransactionAction(TableTransactionActionType.UpdateReplace, head, new ETag(version));
        var others = rows.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row));
        try
        {
            var answers = await table.SubmitTransactionAsync([first, .. others], cancel);
            return answers.Value[0].Headers.ETag?.ToString("H") ?? await VersionOfOwnAsync(table, head, cancel);
        }
        catch (RequestFailedException refused) when (Conflict.Is(refused))
        {
            return await VersionOfOwnAsync(table, head, cancel);
        }
    }

    public static async Task<TableEntity?> FindHeadAsync(TableClient table, string partition, CancellationToken cancel)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(
            partition, HeadKey, cancellationToken: cancel);
        return found.HasValue ? found.Value : null;
    }

    public static string VersionOf(this TableEntity row) => row.ETag.ToString("H");

    // A transaction that was repeated because the answer to the first try got lost meets its own rows.
    private static async Task<string?> VersionOfOwnAsync(
        TableClient table, TableEntity written, CancellationToken cancel)
    {
        var there = await FindHeadAsync(table, written.PartitionKey, cancel);
        return WriteMark.IsOf(written, there) ? there!.VersionOf() : null;
    }
}
