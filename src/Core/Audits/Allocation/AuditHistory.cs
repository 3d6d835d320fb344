using NodaTime;
using Reporting.Audits.Register;
using Reporting.Periods;

namespace Reporting.Audits.Allocation;

/// <summary>What the register says of a case before a draw: audited lately, or due to be audited again.</summary>
/// <param name="asAt">
/// The first day that the draw knows nothing of: what is entered while its audits are under way changes no draw.
/// </param>
/// <param name="month">The month that is drawn for.</param>
internal sealed class AuditHistory(AuditRegister register, LocalDate asAt, ReportingMonth month)
{
    private const int MonthsWithoutAnother = 6;

    private readonly HashSet<string> recent =
    [
        .. register.All
            .Where(audit => IsRecent(audit.Completed < asAt ? audit.Completed : audit.Allocated, asAt))
            .Select(audit => audit.Case).OfType<string>(),
    ];

    /// <summary>Keyed hashes of the cases that are due to be audited again by the end of the month.</summary>
    public IReadOnlySet<string> ReAuditsDue { get; } = register.All
        .Where(audit => IsReAuditDue(audit, register, asAt, month.End))
        .Select(audit => audit.Case).OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    public bool IsReAuditDue(FrameCase each) => ReAuditsDue.Contains(each.CaseHash);

    /// <summary>
    /// Audited in the last six months, or allocated then and not audited yet; a re-audit may be drawn.
    /// </summary>
    public bool IsBarred(FrameCase each) => recent.Contains(each.CaseHash) && !IsReAuditDue(each);

    private static bool IsRecent(LocalDate? day, LocalDate asAt) =>
        day >= asAt.PlusMonths(-MonthsWithoutAnother) && day < asAt;

    // Escalated means that inadequate was confirmed, and a month later the case is audited again (audit-cycle.md,
    // Inadequate and RI).
    private static bool IsReAuditDue(Audit audit, AuditRegister register, LocalDate asAt, LocalDate monthEnd) =>
        (audit.ModeratedGrade ?? audit.Grade) == AuditGrade.Inadequate
        && audit.Escalated?.PlusMonths(1) <= monthEnd
        && !(register.ReAuditedOn(audit) < asAt);
}
