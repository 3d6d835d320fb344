using System.Collections.Immutable;
using Azure.Data.Tables;
using Reporting.Extracts.Assembly;
using Reporting.Periods;
using Reporting.Storage.Tables;
using Reporting.Uploads;

namespace Reporting.Storage.Uploads;

/// <summary>A ledger entry as a row and back. Names of files are values of a row, never keys.</summary>
internal sealed class LedgerRows(RowTexts texts)
{
    public async Task<TableEntity> WriteAsync(string partition, LedgerEntry entry, CancellationToken cancel)
    {
        var row = Schema.Row(partition, TableKey.Of(entry.ContentHash));
        row[nameof(LedgerEntry.ContentHash)] = entry.ContentHash;
        row[nameof(LedgerEntry.State)] = entry.State.ToString();
        row[nameof(LedgerEntry.Arrival)] = entry.Arrival;
        row[nameof(LedgerEntry.UploadedOn)] = RowDate.Write(entry.UploadedOn);
        row[nameof(LedgerEntry.ReplacedBy)] = entry.ReplacedBy;
        row[nameof(LedgerEntry.RowsRead)] = entry.RowsRead;
        row[nameof(LedgerEntry.RowsSetAside)] = entry.RowsSetAside;
        row[nameof(LedgerEntry.Warnings)] = entry.Warnings;
        row[nameof(LedgerEntry.WindowFrom)] = entry.WindowFrom?.ToString();
        row[nameof(LedgerEntry.WindowTo)] = entry.WindowTo?.ToString();
        await texts.SetAsync(row, nameof(LedgerEntry.File), entry.File, cancel);
        await SetAllAsync(row, nameof(LedgerEntry.Blobs), entry.Blobs, cancel);
        await SetAllAsync(row, nameof(LedgerEntry.Lists), entry.Lists, cancel);
        await SetAllAsync(row, nameof(LedgerEntry.Kinds), entry.Kinds, cancel);
        await SetAllAsync(row, nameof(LedgerEntry.RejectedBy), entry.RejectedBy, cancel);
        return row;
    }

    public async Task<LedgerEntry> ReadAsync(UploadFolder folder, TableEntity row, CancellationToken cancel) =>
        new(folder, row.GetString(nameof(LedgerEntry.ContentHash)))
        {
            State = Enum.Parse<UploadState>(row.GetString(nameof(LedgerEntry.State))),
            File = await texts.FindAsync(row, nameof(LedgerEntry.File), cancel) ?? "",
            Arrival = row.GetInt32(nameof(LedgerEntry.Arrival)) ?? 0,
            UploadedOn = RowDate.Read(row.GetString(nameof(LedgerEntry.UploadedOn))),
            ReplacedBy = row.GetString(nameof(LedgerEntry.ReplacedBy)),
            Blobs = await AllAsync<BlobVersion>(row, nameof(LedgerEntry.Blobs), cancel),
            Lists = await AllAsync<ListContent>(row, nameof(LedgerEntry.Lists), cancel),
            Kinds = await AllAsync<string>(row, nameof(LedgerEntry.Kinds), cancel),
            RowsRead = row.GetInt32(nameof(LedgerEntry.RowsRead)) ?? 0,
            RowsSetAside = row.GetInt32(nameof(LedgerEntry.RowsSetAside)) ?? 0,
            Warnings = row.GetInt32(nameof(LedgerEntry.Warnings)) ?? 0,
            RejectedBy = await AllAsync<string>(row, nameof(LedgerEntry.RejectedBy), cancel),
            WindowFrom = Month(row, nameof(LedgerEntry.WindowFrom)),
            WindowTo = Month(row, nameof(LedgerEntry.WindowTo)),
        };

    private Task SetAllAsync<T>(TableEntity row, string property, ImmutableArray<T> all, CancellationToken cancel) =>
        texts.SetAsync(row, property, RowJson.Write(all), cancel);

    private async Task<ImmutableArray<T>> AllAsync<T>(TableEntity row, string property, CancellationToken cancel) =>
        RowJson.ReadAll<T>(await texts.FindAsync(row, property, cancel));

    private static ReportingMonth? Month(TableEntity row, string property) =>
        row.GetString(property) is { } text ? ReportingMonth.Parse(text) : null;
}
