using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>Exempt: which case an audit's hash stands for, as far as lists and registers still kept name it.</summary>
internal sealed class CaseNames(AuditScope scope)
{
    public const string Remark =
        "A case id that is not available stands in no list or register that is still kept.";

    private readonly Dictionary<string, string> ids = scope.AuditedCases
        .Concat(scope.Frame?.Cases.Select(each => each.CaseId) ?? [])
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(scope.Key.HashOf, StringComparer.Ordinal);

    public Cell Of(Audit audit) =>
        audit.Case is { } hash && ids.TryGetValue(hash, out var id) ? Cell.Named(id) : Cell.NotAvailable;
}
