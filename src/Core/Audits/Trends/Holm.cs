using System.Collections.Immutable;

namespace Reporting.Audits.Trends;

/// <summary>
/// Who looks at ten things finds one that chance moved: the more are tested, the more each must show.
/// </summary>
/// <remarks>
/// Holm's step-down adjustment keeps the chance of any false finding at the level, however the things depend on each
/// other. Source: Holm, Scandinavian Journal of Statistics 6 (1979) 65-70.
/// </remarks>
internal static class Holm
{
    /// <summary>Adjusted probabilities, in the order of the given ones; each at most 1.</summary>
    public static ImmutableArray<double> Adjusted(ImmutableArray<double> probabilities)
    {
        var adjusted = new double[probabilities.Length];
        var highest = 0.0;
        var rank = 0;
        foreach (var at in Enumerable.Range(0, probabilities.Length).OrderBy(at => probabilities[at]))
        {
            highest = Math.Max(highest, Math.Min(1, probabilities[at] * (probabilities.Length - rank++)));
            adjusted[at] = highest;
        }

        return [.. adjusted];
    }
}
