namespace Reporting.Reference;

/// <summary>Whose figure a benchmark is.</summary>
public enum BenchmarkArea
{
    /// <summary>The authority's own last published year.</summary>
    Own,
    StatisticalNeighbours,
    Region,
    England,
}

/// <summary>A published figure to compare with, and all a reader needs to trust it.</summary>
/// <param name="Year">The year to 31 March that the figure is for: 2022 is the year to March 2022.</param>
/// <param name="Method">How it was worked out: published percentage, counts, mean of ten neighbours.</param>
/// <param name="LikeForLike">Whether its definition matches the local one.</param>
public sealed record Benchmark(
    string Indicator,
    BenchmarkArea Area,
    string AreaName,
    int Year,
    decimal Value,
    string Method,
    string Source,
    bool LikeForLike)
{
    /// <summary>How its definition differs from ours, where somebody has said; part of the method.</summary>
    public string? Difference =>
        LikeForLike || Method.IndexOf(';', StringComparison.Ordinal) is not (>= 0 and var at)
            ? null
            : Method[(at + 1)..].Trim().TrimEnd('.');
}
