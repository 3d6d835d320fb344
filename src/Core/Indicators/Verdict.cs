using NodaTime;

namespace Reporting.Indicators;

/// <summary>
/// What a definition's test says of one member of its cohort. A plain <c>bool</c> is a verdict without marks.
/// </summary>
public readonly record struct Verdict(bool InNumerator, CaseMarks Marks = CaseMarks.None)
{
    /// <summary>See <see cref="Case.DueOn"/>.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>See <see cref="Case.DoneOn"/>.</summary>
    public LocalDate? DoneOn { get; init; }

    public static Verdict Undetermined { get; } = new(false, CaseMarks.Undetermined);

    public static Verdict Contradictory { get; } = new(false, CaseMarks.Contradictory);

    public static Verdict Exempt { get; } = new(true, CaseMarks.Exempt);

    public static implicit operator Verdict(bool inNumerator) => new(inNumerator);

    public static implicit operator Verdict(InTime time) => new(time.IsKept) { DueOn = time.DueOn };

    public Verdict Also(CaseMarks marks) => this with { Marks = Marks | marks };
}
