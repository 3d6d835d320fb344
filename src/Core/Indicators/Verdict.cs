namespace Reporting.Indicators;

/// <summary>
/// What a definition's test says of one member of its cohort. A plain <c>bool</c> is a verdict without marks.
/// </summary>
public readonly record struct Verdict(bool InNumerator, CaseMarks Marks = CaseMarks.None)
{
    public static Verdict Undetermined { get; } = new(false, CaseMarks.Undetermined);

    public static Verdict Contradictory { get; } = new(false, CaseMarks.Contradictory);

    public static Verdict Exempt { get; } = new(true, CaseMarks.Exempt);

    public static implicit operator Verdict(bool inNumerator) => new(inNumerator);

    public Verdict Also(CaseMarks marks) => this with { Marks = Marks | marks };
}
