using System.Globalization;
using Reporting.Indicators;

namespace Reporting.Scrutiny.OutgoingChecks;

/// <summary>Numbers as national statistics print them: at most one decimal.</summary>
internal static class PublishedNumber
{
    public const int MostDecimals = 1;

    public static string Of(decimal value, Unit unit, int decimals = MostDecimals)
    {
        var number = Rounding.HalfAwayFromZero(value, decimals).ToString("0.#", CultureInfo.InvariantCulture);
        return unit == Unit.Percent ? number + "%" : number;
    }

    /// <summary>The decimals that numbers of one publication are printed with: 24 beside 22.4 is 24.0, for its files
    /// leave closing zeros out.</summary>
    public static int DecimalsOf(IEnumerable<decimal> published) =>
        published.Max(value => Math.Min((int)value.Scale, MostDecimals));
}
