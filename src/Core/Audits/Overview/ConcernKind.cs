using System.Collections.Immutable;
using Reporting.Audits.Register;

namespace Reporting.Audits.Overview;

/// <summary>What differs between complaints and escalations: words.</summary>
/// <param name="Plural">"Complaints".</param>
/// <param name="SubjectWord">What a complaint's subject, an escalation's theme is called.</param>
/// <param name="StageWord">What a complaint's stage, an escalation's role is called.</param>
/// <param name="HasDueDay">Escalations have none: they are never overdue.</param>
/// <param name="IsTold">Whether a period has the list: an empty one is not a missing one.</param>
internal sealed record ConcernKind(
    string Plural,
    string SubjectWord,
    string StageWord,
    bool HasDueDay,
    Func<QualityMonth, bool> IsTold,
    Func<IEnumerable<QualityMonth>, ImmutableArray<Concern>> Of)
{
    public static ConcernKind Complaints { get; } =
        new("Complaints", "Subject", "Stage", HasDueDay: true, month => month.HasComplaints, Concern.Complaints);

    public static ConcernKind Escalations { get; } =
        new("Escalations", "Theme", "Raised by", HasDueDay: false, month => month.HasEscalations, Concern.Escalations);

    public static ImmutableArray<ConcernKind> All { get; } = [Complaints, Escalations];

    public string Lower => Plural.ToLowerInvariant();
}
