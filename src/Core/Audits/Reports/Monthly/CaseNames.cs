using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>Exempt: which case an audit's hash stands for, where the case is in the frame of open cases.</summary>
internal sealed class CaseNames(AuditScope scope)
{
    public const string Remark =
        "A case id that is not available is of a case that is no more open, or of lists that were not received.";

    private readonly Dictionary<string, string> ids = scope.Frame?.Cases
        .DistinctBy(each => each.CaseHash, StringComparer.Ordinal)
        .ToDictionary(each => each.CaseHash, each => each.CaseId, StringComparer.Ordinal) ?? [];

    public Cell Of(Audit audit) =>
        audit.Case is { } hash && ids.TryGetValue(hash, out var id) ? Cell.Named(id) : Cell.NotAvailable;
}
