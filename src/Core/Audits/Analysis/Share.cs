using Reporting.Indicators;

namespace Reporting.Audits.Analysis;

/// <summary>So many of so many: a percentage that never leaves its numbers.</summary>
internal readonly record struct Share(int Count, int Of)
{
    public static Share None { get; }

    /// <summary>Null where there is nothing to take a share of. Unrounded, 0 to 100.</summary>
    public decimal? Percent => Of == 0 ? null : 100m * Count / Of;

    public Figure ToFigure() => Figure.Percentage(Count, Of);
}
