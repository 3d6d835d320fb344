using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Runs;

/// <summary>A table of rows that runs made: partition period + report + run id.</summary>
/// <remarks>
/// A mark is set before a run's first row and taken away once its commit is known: so a sweep finds what stopped runs
/// left without reading every row there is.
/// </remarks>
internal abstract class RunRowTable<T>(StorageAccount account, string name) : IRunRows<T>
{
    /// <summary>The partition of the marks: no run's has so few parts.</summary>
    private const string Begun = "begun";

    public async Task SaveAsync(RunKey run, IReadOnlyCollection<T> rows, CancellationToken cancel)
    {
        if (rows.Count == 0)
            return;
        var table = await account.TableAsync(name, cancel);
        var mark = Schema.Row(Begun, ReportPartition.Of(run));
        await table.UpsertEntityAsync(mark, TableUpdateMode.Replace, cancel);
        var written = new List<TableEntity>();
        foreach (var row in rows)
            written.Add(await WriteAsync(run, row, written.Count, cancel));
        foreach (var batch in Batches.Of(written))
            await SubmitAsync(table, TableTransactionActionType.UpsertReplace, batch, cancel);
    }

    public async Task<ImmutableArray<T>> LoadAsync(RunKey run, CancellationToken cancel)
    {
        var table = await account.TableAsync(name, cancel);
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(RowsOf(run), cancellationToken: cancel))
            rows.Add(row);
        return await ReadAsync(rows, cancel);
    }

    public async Task<ImmutableArray<(RunKey Run, DateTimeOffset WrittenOn)>> UnconfirmedAsync(
        CancellationToken cancel)
    {
        var table = await account.TableAsync(name, cancel);
        var runs = ImmutableArray.CreateBuilder<(RunKey, DateTimeOffset)>();
        await foreach (var mark in table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Begun}"), cancellationToken: cancel))
            runs.Add((ReportPartition.RunOf(mark.RowKey), mark.Timestamp ?? DateTimeOffset.MinValue));
        return runs.ToImmutable();
    }

    public async Task ConfirmAsync(RunKey run, CancellationToken cancel)
    {
        var table = await account.TableAsync(name, cancel);
        await table.DeleteEntityAsync(Begun, ReportPartition.Of(run), ETag.All, cancel);
    }

    /// <remarks>A row that is gone already fails its whole transaction: what is left is then read and deleted again.
    /// </remarks>
    public async Task DeleteAsync(RunKey run, CancellationToken cancel)
    {
        var table = await account.TableAsync(name, cancel);
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

        await ConfirmAsync(run, cancel);
    }

    /// <param name="place">The row's place among the run's, for kinds whose order says something.</param>
    protected abstract Task<TableEntity> WriteAsync(RunKey run, T row, int place, CancellationToken cancel);

    /// <summary>A run's rows in the order in which the port gives them.</summary>
    protected abstract Task<ImmutableArray<T>> ReadAsync(IReadOnlyList<TableEntity> rows, CancellationToken cancel);

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
