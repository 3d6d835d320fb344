using System.Collections.Immutable;
using Reporting.Audits.Register;

namespace Reporting.Audits.Analysis;

/// <summary>What a re-audit found against the audit before it.</summary>
internal enum ReAuditChange
{
    Better,
    Same,
    Worse,

    /// <summary>The re-audit has no grade, or the register has none of that date.</summary>
    NotKnown,
}

/// <summary>A case that was audited again after it was found inadequate or to require improvement.</summary>
/// <param name="Before">The latest graded audit of the case before it.</param>
/// <param name="After">Null: its date is recorded and the register has no audit of the case since.</param>
internal sealed record ReAudit(Audit Before, Audit? After)
{
    public ReAuditChange Change => After?.Grade switch
    {
        null => ReAuditChange.NotKnown,
        { } after when after < Before.Grade => ReAuditChange.Better,
        { } after when after == Before.Grade => ReAuditChange.Same,
        _ => ReAuditChange.Worse,
    };

    /// <summary>In the order of the register.</summary>
    /// <remarks>
    /// Told by the case, or by a Date of Re-audit in the window where no audit of the case follows in the register.
    /// Equal hashes tell the case; they decide no order.
    /// </remarks>
    public static ImmutableArray<ReAudit> In(AuditRegister register, AuditWindow window)
    {
        var cases = register.All.Where(audit => audit is { Case: not null, Completed: not null })
            .ToLookup(audit => audit.Case!, StringComparer.Ordinal);
        var told = window.Completed(register)
            .Where(audit => audit.Case is not null)
            .Select(audit => (After: audit, Before: LatestBefore(audit, cases[audit.Case!])))
            .Where(pair => NeedsReAudit(pair.Before))
            .Select(pair => new ReAudit(pair.Before!, pair.After));
        var dated = register.All
            .Where(audit => NeedsReAudit(audit) && window.Contains(audit.ReAudited))
            .Where(audit => audit.Case is null || !cases[audit.Case].Any(each => each.Completed > audit.Completed))
            .Select(audit => new ReAudit(audit, After: null));
        return [.. told, .. dated];
    }

    private static bool NeedsReAudit(Audit? audit) =>
        audit?.Grade is AuditGrade.RequiresImprovement or AuditGrade.Inadequate;

    private static Audit? LatestBefore(Audit audit, IEnumerable<Audit> ofCase) => ofCase
        .Where(each => each.Grade is not null && each.Completed < audit.Completed)
        .OrderBy(each => each.Completed)
        .LastOrDefault();
}

/// <summary>Re-audits by what changed.</summary>
internal sealed record ReAuditCounts(int Better, int Same, int Worse, int NotKnown)
{
    public int All => Better + Same + Worse + NotKnown;

    /// <summary>Of those with two grades.</summary>
    public Share ShareBetter => new(Better, Better + Same + Worse);

    public static ReAuditCounts Of(IEnumerable<ReAudit> reAudits)
    {
        var counts = reAudits.CountBy(each => each.Change).ToDictionary();
        int In(ReAuditChange change) => counts.GetValueOrDefault(change);
        return new ReAuditCounts(
            In(ReAuditChange.Better), In(ReAuditChange.Same), In(ReAuditChange.Worse), In(ReAuditChange.NotKnown));
    }
}
