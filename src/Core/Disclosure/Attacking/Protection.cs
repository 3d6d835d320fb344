namespace Reporting.Disclosure.Attacking;

/// <summary>When a count is protected: its possible values span 1 to the threshold, or at least the threshold.
/// </summary>
/// <remarks>Source: scrutiny.md, Disclosure. The span of 0 to 5 is five; that of 0 to 4 is not.</remarks>
internal readonly record struct Protection(int Threshold)
{
    public bool IsSmall(int count) => count >= 1 && count <= Threshold;

    /// <param name="highest"><see cref="Intervals.Unbounded"/>: no upper bound.</param>
    public bool Holds(long lowest, long highest) =>
        (lowest <= 1 && highest >= Threshold) || highest - lowest >= Threshold;
}
