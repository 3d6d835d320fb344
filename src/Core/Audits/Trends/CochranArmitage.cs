namespace Reporting.Audits.Trends;

/// <summary>Whether a share rises or falls steadily over periods, more than chance does.</summary>
/// <remarks>
/// The Cochran-Armitage test for a linear trend in proportions, scores by the periods' distance in time. Sources:
/// Cochran, Biometrics 10 (1954) 417-451; Armitage, Biometrics 11 (1955) 375-386.
/// </remarks>
internal static class CochranArmitage
{
    /// <summary>The standard score: above zero where the share rises. 0 where nothing can be told.</summary>
    /// <param name="points">When, how many of how many.</param>
    public static double Score(IReadOnlyCollection<(int At, int Count, int Of)> points)
    {
        double all = points.Sum(point => point.Of);
        if (all == 0)
            return 0;
        var share = points.Sum(point => point.Count) / all;
        var mean = points.Sum(point => (double)point.At * point.Of) / all;
        var spread = points.Sum(point => point.Of * (point.At - mean) * (point.At - mean));
        var variance = share * (1 - share) * spread;
        return variance <= 0
            ? 0
            : points.Sum(point => (point.At - mean) * (point.Count - (point.Of * share))) / Math.Sqrt(variance);
    }
}
