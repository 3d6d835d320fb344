using Azure.Data.Tables;
using Reporting.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Runs;

/// <summary>A committed run as a row and back; inputs and details of any length.</summary>
internal sealed class RunRows(RowTexts texts)
{
    private const string RunId = "RunId";

    public async Task<TableEntity> WriteAsync(RunRecord run, CancellationToken cancel)
    {
        var row = Schema.Row(ReportPartition.Of(run.Key.Of), TableKey.Of(run.Key.Id));
        row[RunId] = run.Key.Id;
        row[nameof(RunRecord.DueKey)] = run.DueKey;
        row[nameof(RunRecord.CommittedOn)] = run.CommittedOn;
        await texts.SetAsync(row, nameof(RunRecord.Inputs), RowJson.Write(run.Inputs), cancel);
        await texts.SetAsync(row, nameof(RunRecord.Editions), RowJson.Write(run.Editions), cancel);
        if (run.Details is { } details)
            await texts.SetAsync(row, nameof(RunRecord.Details), details, cancel);
        return row;
    }

    public async Task<RunRecord> ReadAsync(ReportKey of, TableEntity row, CancellationToken cancel) => new(
        new RunKey(of, row.GetString(RunId)),
        RowJson.ReadAll<RunInput>(await texts.FindAsync(row, nameof(RunRecord.Inputs), cancel)),
        RowJson.ReadAll<StagedEdition>(await texts.FindAsync(row, nameof(RunRecord.Editions), cancel)),
        await texts.FindAsync(row, nameof(RunRecord.Details), cancel))
    {
        DueKey = row.GetString(nameof(RunRecord.DueKey)) ?? "",
        CommittedOn = row.GetDateTimeOffset(nameof(RunRecord.CommittedOn)) ?? row.Timestamp,
    };
}
