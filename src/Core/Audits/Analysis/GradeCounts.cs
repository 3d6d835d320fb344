using Reporting.Audits.Register;

namespace Reporting.Audits.Analysis;

/// <summary>Audits by their original grade: moderation never changes these. Source: audit-cycle.md.</summary>
/// <remarks>Graded, ungraded and not known add up to the cases.</remarks>
/// <param name="Ungraded">The file has a grade column and the audit no grade in it.</param>
/// <param name="NotKnown">The file has no grade column: neither graded nor ungraded can be said.</param>
internal sealed record GradeCounts(
    int Outstanding, int Good, int RequiresImprovement, int Inadequate, int Ungraded, int NotKnown)
{
    public static GradeCounts None { get; } = new(0, 0, 0, 0, 0, 0);

    public int Graded => Outstanding + Good + RequiresImprovement + Inadequate;

    public int Cases => Graded + Ungraded + NotKnown;

    /// <summary>False where every case comes from files without a grade column: counts by grade are no zeros.</summary>
    public bool IsAvailable => NotKnown == 0 || NotKnown < Cases;

    /// <summary>Of the graded.</summary>
    public Share GoodOrBetter => new(Outstanding + Good, Graded);

    public int this[AuditGrade grade] => grade switch
    {
        AuditGrade.Outstanding => Outstanding,
        AuditGrade.Good => Good,
        AuditGrade.RequiresImprovement => RequiresImprovement,
        AuditGrade.Inadequate => Inadequate,
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    /// <summary>Of the graded.</summary>
    public Share ShareOf(AuditGrade grade) => new(this[grade], Graded);

    public static GradeCounts Of(IEnumerable<Audit> audits) =>
        audits.Aggregate(None, (counts, audit) => audit switch
        {
            { IsGradeKnown: false } => counts with { NotKnown = counts.NotKnown + 1 },
            { Grade: { } grade } => counts.And(grade),
            _ => counts with { Ungraded = counts.Ungraded + 1 },
        });

    /// <summary>Judgements by grade; null: not judged, counted as ungraded.</summary>
    public static GradeCounts Of(IEnumerable<AuditGrade?> judgements) =>
        judgements.Aggregate(None, (counts, judgement) => judgement is { } grade
            ? counts.And(grade)
            : counts with { Ungraded = counts.Ungraded + 1 });

    private GradeCounts And(AuditGrade grade) => grade switch
    {
        AuditGrade.Outstanding => this with { Outstanding = Outstanding + 1 },
        AuditGrade.Good => this with { Good = Good + 1 },
        AuditGrade.RequiresImprovement => this with { RequiresImprovement = RequiresImprovement + 1 },
        AuditGrade.Inadequate => this with { Inadequate = Inadequate + 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };
}
