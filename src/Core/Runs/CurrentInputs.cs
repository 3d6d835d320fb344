using Reporting.Audits;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>Where runs find what they are a function of.</summary>
/// <param name="key">Under which children and workers are remembered between months.</param>
public sealed class CurrentInputs(
    IUploadLedger ledger,
    IRunStore runs,
    IPublicationStore publications,
    ISnapshotStore snapshots,
    IdentityKey key,
    LondonClock clock,
    AuditDays days)
{
    internal InputsNow Now() => new(ledger, runs, publications, snapshots, key, clock, days);
}
