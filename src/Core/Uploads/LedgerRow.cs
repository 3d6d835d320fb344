using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;

namespace Reporting.Uploads;

/// <summary>The ledger's row of an upload, from its receipt.</summary>
internal static class LedgerRow
{
    public static LedgerEntry Of(Arrived arrived, Receipt receipt) => new(arrived.Name.Folder, arrived.ContentHash)
    {
        State = receipt.IsRejected ? UploadState.Rejected : UploadState.Accepted,
        File = arrived.Name.File,
        Arrival = 0,
        UploadedOn = arrived.UploadedOn,
        RowsRead = receipt.Lists.Sum(list => list.RowsRead),
        RowsSetAside = receipt.Lists.Sum(list => list.SetAside),
        Warnings = receipt.CountOf(Severity.Warn),
        RejectedBy = Reasons(receipt),
    };

    private static ImmutableArray<string> Reasons(Receipt receipt) =>
    [
        .. receipt.Findings.Where(finding => finding.Severity == Severity.Reject).Select(finding => finding.Rule)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
