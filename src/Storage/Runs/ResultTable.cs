using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using Reporting.Indicators;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Runs;

/// <summary>Table <c>Results</c>: partition period + report + run id, row breakdown, group, indicator.</summary>
internal sealed class ResultTable(StorageAccount account, RowTexts texts) : IResultStore
{
    private static readonly ImmutableDictionary<string, int> PlaceInCatalogue = Catalogue.All
        .Select((indicator, place) => KeyValuePair.Create(indicator.Id, place))
        .ToImmutableDictionary(StringComparer.Ordinal);

    private readonly ResultRows rows = new(texts);

    public async Task SaveAsync(RunKey run, IReadOnlyCollection<StoredFigures> figures, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Results, cancel);
        var written = new List<TableEntity>();
        foreach (var line in figures)
            written.Add(await rows.WriteAsync(run, line, cancel));
        foreach (var batch in Batches.Of(written))
            await SubmitAsync(table, TableTransactionActionType.UpsertReplace, batch, cancel);
    }

    public async Task<ImmutableArray<StoredFigures>> LoadAsync(RunKey run, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Results, cancel);
        var lines = new List<StoredFigures>();
        await foreach (var row in table.QueryAsync<TableEntity>(RowsOf(run), cancellationToken: cancel))
            lines.Add(await rows.ReadAsync(row, cancel));
        return
        [
            .. lines
                .OrderBy(line => line.Breakdown)
                .ThenBy(line => line.Group, StringComparer.Ordinal)
                .ThenBy(line => PlaceInCatalogue.GetValueOrDefault(line.Indicator, int.MaxValue))
                .ThenBy(line => line.Indicator, StringComparer.Ordinal),
        ];
    }

    public async Task<ImmutableArray<(RunKey Run, DateTimeOffset WrittenOn)>> RunsAsync(CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Results, cancel);
        var newest = new SortedDictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync<TableEntity>(
            select: [nameof(TableEntity.PartitionKey), nameof(TableEntity.Timestamp)], cancellationToken: cancel))
        {
            var written = row.Timestamp ?? DateTimeOffset.MinValue;
            if (!newest.TryGetValue(row.PartitionKey, out var known) || known < written)
                newest[row.PartitionKey] = written;
        }

        return [.. newest.Select(run => (ReportPartition.RunOf(run.Key), run.Value))];
    }

    /// <remarks>A row that is gone already fails its whole transaction: what is left is then read and deleted again.
    /// </remarks>
    public async Task DeleteAsync(RunKey run, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Results, cancel);
        while (await KeysAsync(table, run, cancel) is { Count: > 0 } left)
        {
            try
            {
                foreach (var batch in Batches.Of(left))
                    await SubmitAsync(table, TableTransactionActionType.Delete, batch, cancel);
            }
            catch (RequestFailedException refused) when (Conflict.Is(refused))
            {
                cancel.ThrowIfCancellationRequested();
            }
        }
    }

    private static async Task<List<TableEntity>> KeysAsync(TableClient table, RunKey run, CancellationToken cancel)
    {
        var keys = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(
            RowsOf(run),
            select: [nameof(TableEntity.PartitionKey), nameof(TableEntity.RowKey)],
            cancellationToken: cancel))
            keys.Add(row);
        return keys;
    }

    private static async Task SubmitAsync(
        TableClient table,
        TableTransactionActionType action,
        IReadOnlyList<TableEntity> batch,
        CancellationToken cancel) =>
        await table.SubmitTransactionAsync(
            batch.Select(row => new TableTransactionAction(action, row, ETag.All)), cancel);

    private static string RowsOf(RunKey run) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {ReportPartition.Of(run)}");
}
