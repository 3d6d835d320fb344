using Reporting.Indicators;

namespace Reporting.Audits.Analysis;

/// <summary>So many of so many: a percentage that never leaves its numbers.</summary>
internal readonly record struct Share(int Count, int Of)
{
    public static Share None { get; }

    /// <summary>Null where there is nothing to take a share of. Unrounded, 0 to 100.</summary>
    public decimal? Percent => Of == 0 ? null : 100m * Count / Of;

    public Figure ToFigure() => Figure.Percentage(Count, Of);

    /// <summary>Of the items that are counted, those that hold.</summary>
    public static Share Where<T>(IEnumerable<T> counted, Func<T, bool> holds)
    {
        var (count, of) = (0, 0);
        foreach (var item in counted)
        {
            of++;
            if (holds(item))
                count++;
        }

        return new Share(count, of);
    }
}
