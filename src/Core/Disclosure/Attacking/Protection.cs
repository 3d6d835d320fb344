namespace Reporting.Disclosure.Attacking;

/// <summary>Values that a count can have, as far as solutions in whole numbers prove it.</summary>
internal readonly record struct Span(long Lowest, long Highest)
{
    public bool Includes(Span other) => Lowest <= other.Lowest && Highest >= other.Highest;
}

/// <summary>When a count is protected: its possible values span 1 to the threshold, or at least the threshold.
/// </summary>
/// <remarks>Source: scrutiny.md, Disclosure. The span of 0 to 5 is five; that of 0 to 4 is not.</remarks>
internal readonly record struct Protection(int Threshold)
{
    public bool IsSmall(int count) => count >= 1 && count <= Threshold;

    /// <param name="possible">Its highest is <see cref="Intervals.Unbounded"/> where there is no upper bound.</param>
    public bool Holds(Span possible) =>
        (possible.Lowest <= 1 && possible.Highest >= Threshold) || possible.Highest - possible.Lowest >= Threshold;
}
