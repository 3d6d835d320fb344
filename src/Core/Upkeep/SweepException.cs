namespace Reporting.Upkeep;

/// <summary>Steps of a sweep failed. The others were done: <see cref="Outcome"/> says what came of them.</summary>
public sealed class SweepException(SweepOutcome outcome, IReadOnlyCollection<Exception> failures)
    : AggregateException("Steps of the sweep failed; the others were done.", failures)
{
    public SweepOutcome Outcome { get; } = outcome;
}
