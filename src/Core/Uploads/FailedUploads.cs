using Reporting.Checks;
using Reporting.Extracts;

namespace Reporting.Uploads;

/// <summary>Uploads that a fault of ours stopped, time after time: the ledger and the sender are told.</summary>
public sealed class FailedUploads(IUploadStore store, IUploadLedger ledger, IReceiptStore receipts)
{
    private readonly UploadReceipts receipts = new(receipts);

    /// <summary>Says so of what lies there now, unless the ledger knows what became of it.</summary>
    public async Task<ArrivalOutcome> RecordAsync(
        UploadContainer container, string blobName, CancellationToken cancel)
    {
        var (arrived, otherwise) = await Arrived.FindAsync(store, container, blobName, cancel);
        if (arrived is null)
            return otherwise!;

        while (true)
        {
            var folder = await ledger.ReadAsync(arrived.Name.Folder, cancel);
            if (folder.Entries.Any(entry => entry.Blobs.Contains(arrived.Blob)))
                return Outcome(ArrivalResult.Known, arrived);
            // Looked at after the ledger was read, as in UploadIntake.
            if ((await store.FindAsync(container, blobName, cancel))?.ETag != arrived.Seen.ETag)
                return Outcome(ArrivalResult.Superseded, arrived);
            if (await TryWriteAsync(folder, arrived, cancel))
                return Outcome(ArrivalResult.Failed, arrived);
        }
    }

    /// <summary>The ledger first: should the fault lie in making receipts, it says so all the same.</summary>
    private async Task<bool> TryWriteAsync(FolderLedger folder, Arrived arrived, CancellationToken cancel)
    {
        var receipt = new Receipt(arrived.Name.File, arrived.Name.Folder.Period)
        {
            Findings =
            [
                new("system-fault", Severity.Reject, "A fault of the system stopped it, not of the file. The team has "
                    + "been told; nobody needs to send it again until they say so.")
                { File = arrived.Name.File, Period = arrived.Name.Folder.Period },
            ],
        };
        var row = LedgerRow.Of(arrived, receipt) with { State = UploadState.Failed };
        var change = LedgerDecision.Refuse(folder, arrived, row);
        if (!await ledger.TryWriteAsync(folder, change.Changed, cancel))
            return false;
        await receipts.WriteAsync(arrived.Name, receipt, cancel);
        return true;
    }

    private static ArrivalOutcome Outcome(ArrivalResult result, Arrived arrived) =>
        new(result) { Folder = arrived.Name.Folder, Content = arrived.ShortHash };
}
