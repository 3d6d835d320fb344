using Reporting.Runs;

namespace Reporting.Uploads;

/// <summary>An officer's upload to <c>reference</c>: validated with the others that count, entered, receipted.
/// </summary>
public sealed class ReferenceArrival(
    IUploadStore store,
    IUploadLedger ledger,
    IKeptContents contents,
    IReceiptStore receipts,
    IRunStore runs,
    DueRuns due)
{
    private readonly UploadIntake intake = new(
        store, ledger, contents, receipts, new ReferenceRules(ledger, contents, runs, due));

    /// <param name="blobName">As the event names it; what lies there now is what counts.</param>
    public Task<ArrivalOutcome> HandleAsync(string blobName, CancellationToken cancel) =>
        intake.TakeAsync(UploadContainer.Reference, blobName, cancel);
}
