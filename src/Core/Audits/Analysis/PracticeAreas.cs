using System.Collections.Immutable;
using Reporting.Audits.Register;

namespace Reporting.Audits.Analysis;

/// <summary>The seven practice areas by judgement. Source: audit-cycle.md, The audit register.</summary>
internal static class PracticeAreas
{
    /// <summary>One for each of <see cref="AuditWords.PracticeAreas"/>; ungraded: the audit doesn't judge it.</summary>
    public static ImmutableArray<GroupOf<GradeCounts>> Of(IEnumerable<Audit> audits)
    {
        ImmutableArray<Audit> all = [.. audits];
        return
        [
            .. AuditWords.PracticeAreas.Select((area, at) =>
                new GroupOf<GradeCounts>(area, GradeCounts.Of(all.Select(audit => JudgementOf(audit, at))))),
        ];
    }

    /// <summary>What an audit judged an area to be; null: nothing.</summary>
    public static AuditGrade? JudgementOf(Audit audit, int area) =>
        area < audit.Judgements.Length ? audit.Judgements[area] : null;
}
