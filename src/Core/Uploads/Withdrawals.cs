using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Uploads;

/// <summary>Contents whose blobs are gone: withdrawn by an officer, or deleted by retention.</summary>
public sealed class Withdrawals(
    IUploadStore store,
    IUploadLedger ledger,
    IKeptContents contents,
    IRunStore runs,
    RunRequests requests,
    LondonClock clock,
    RawRetention retention)
{
    /// <param name="live">The container's blobs as they were listed; each that seems gone is looked for again.</param>
    public Task<WithdrawalOutcome> CheckAsync(
        UploadFolder folder, IReadOnlyCollection<SeenBlob> live, CancellationToken cancel) =>
        throw new NotSupportedException((store, ledger, contents, runs, requests, clock, retention).ToString());
}
