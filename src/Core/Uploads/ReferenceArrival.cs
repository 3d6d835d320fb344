namespace Reporting.Uploads;

/// <summary>An officer's upload to <c>reference</c>: validated with the others that count, entered, receipted.</summary>
public sealed class ReferenceArrival(
    IUploadStore store, IUploadLedger ledger, IKeptContents contents, IReceiptStore receipts)
{
    /// <param name="blobName">As the event names it; what lies there now is what counts.</param>
    public Task<ArrivalOutcome> HandleAsync(string blobName, CancellationToken cancel) =>
        throw new NotSupportedException($"{store}{ledger}{contents}{receipts}");
}
