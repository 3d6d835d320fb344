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

    /// <summary>The decimals that the number has, as far as they are ever printed.</summary>
    public static int DecimalsOf(decimal value) =>
        value == Rounding.HalfAwayFromZero(value) ? 0 : MostDecimals;
}
