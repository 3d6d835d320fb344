namespace Reporting.Uploads;

/// <summary>Uploads that a fault of ours stopped, time after time: the ledger and the sender are told.</summary>
public sealed class FailedUploads(IUploadStore store, IUploadLedger ledger, IReceiptStore receipts)
{
    /// <summary>Says so of what lies there now, unless the ledger knows what became of it.</summary>
    public Task<ArrivalOutcome> RecordAsync(UploadContainer container, string blobName, CancellationToken cancel) =>
        throw new NotSupportedException($"{store}{ledger}{receipts}");
}
