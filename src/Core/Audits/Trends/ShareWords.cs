using System.Globalization;
using Reporting.Audits.Analysis;

namespace Reporting.Audits.Trends;

/// <summary>A share in a sentence, always with the two numbers it is made of.</summary>
internal static class ShareWords
{
    /// <summary>"41% (32/78)"; what is not zero is never said to be zero.</summary>
    public static string Of(Share share) => share.Percent is { } percent
        ? $"{Percent(percent)} ({Number(share.Count)}/{Number(share.Of)})"
        : "none of none";

    /// <summary>"15 of 24 (63%)".</summary>
    public static string Counted(Share share) => share.Percent is { } percent
        ? $"{Number(share.Count)} of {Number(share.Of)} ({Percent(percent)})"
        : "none of none";

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Percent(decimal percent)
    {
        var rounded = Rounding.HalfAwayFromZero(percent);
        return rounded == 0 && percent != 0 ? "under 1%" : $"{rounded.ToString("N0", CultureInfo.InvariantCulture)}%";
    }
}
