using Reporting.Runs;

namespace Reporting.Uploads;

/// <summary>An officer's upload to <c>extracts</c>: recognised, checked, entered, receipted; runs asked for.</summary>
public sealed class ExtractArrival(
    IUploadStore store,
    IUploadLedger ledger,
    IKeptContents contents,
    IReceiptStore receipts,
    IRunStore runs,
    RunRequests requests,
    DueRuns due)
{
    private readonly UploadIntake intake = new(
        store, ledger, contents, receipts, new ExtractRules(store, ledger, contents, runs, requests, due));

    /// <param name="blobName">As the event names it; what lies there now is what counts.</param>
    public Task<ArrivalOutcome> HandleAsync(string blobName, CancellationToken cancel) =>
        intake.TakeAsync(UploadContainer.Extracts, blobName, cancel);
}
