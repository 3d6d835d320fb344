using System.Collections.Immutable;
using Azure.Data.Tables;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Runs;

/// <summary>Table <c>Runs</c>: partition period + report, row run id, and a head that says which run stands.</summary>
internal sealed class RunTable(StorageAccount account, RowTexts texts) : IRunStore
{
    private readonly RunRows rows = new(texts);

    public async Task<ReportHead> HeadAsync(ReportKey of, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Runs, cancel);
        return await HeadedPartition.FindHeadAsync(table, ReportPartition.Of(of), cancel) is { } row
            ? HeadRow.Read(row)
            : new ReportHead(of, null, null, null, null);
    }

    public async Task<ImmutableArray<ReportHead>> HeadsAsync(CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Runs, cancel);
        var heads = ImmutableArray.CreateBuilder<ReportHead>();
        await foreach (var row in table.QueryAsync<TableEntity>(
            HeadedPartition.HeadsOnly, cancellationToken: cancel))
            heads.Add(HeadRow.Read(row));
        return heads.ToImmutable();
    }

    public async Task<RunRecord?> FindAsync(RunKey run, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Runs, cancel);
        var found = await table.GetEntityIfExistsAsync<TableEntity>(
            ReportPartition.Of(run.Of), TableKey.Of(run.Id), cancellationToken: cancel);
        return found.HasValue ? await rows.ReadAsync(run.Of, found.Value!, cancel) : null;
    }

    public async Task<ImmutableArray<RunRecord>> RunsAsync(ReportKey of, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Runs, cancel);
        var runs = ImmutableArray.CreateBuilder<RunRecord>();
        await foreach (var row in table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {ReportPartition.Of(of)}"), cancellationToken: cancel))
        {
            if (row.RowKey != HeadedPartition.HeadKey)
                runs.Add(await rows.ReadAsync(of, row, cancel));
        }

        return runs.ToImmutable();
    }

    public async Task<bool> TryCommitAsync(ReportHead read, RunRecord run, CancellationToken cancel)
    {
        var row = await rows.WriteAsync(run, cancel);
        var head = read with { RunId = run.Key.Id, DueKey = run.DueKey, Failure = null, FailedAt = null };
        return await TryWriteAsync(head, [row], cancel);
    }

    public Task<bool> TryWriteHeadAsync(ReportHead changed, CancellationToken cancel) =>
        TryWriteAsync(changed, [], cancel);

    private async Task<bool> TryWriteAsync(
        ReportHead head, IEnumerable<TableEntity> with, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Runs, cancel);
        return await HeadedPartition.TryWriteAsync(table, HeadRow.Write(head), with, head.Version, cancel) is not null;
    }
}
