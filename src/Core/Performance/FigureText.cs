using System.Globalization;
using Reporting.Indicators;
using Reporting.Reference;

namespace Reporting.Performance;

/// <summary>How a figure is shown: whole numbers, half away from zero, and signs in place of a value.</summary>
/// <remarks>
/// Where the rounded number would contradict the status (94.6 shown as 95 against 95) as many decimals are shown as
/// make it agree, at most two. Counts have none. Source: indicators.md, Values.
/// </remarks>
public static class FigureText
{
    public const string NotAvailable = "[x]";
    public const string NotApplicable = "[z]";

    public const string Suppressed = "[c]";

    /// <summary>A value that is not zero and would be shown as zero.</summary>
    public const string RoundsToZero = "[low]";

    internal const int MostDecimals = 2;

    /// <summary>The decimals that a value needs so that its display agrees with its status.</summary>
    public static int Decimals(decimal? value, Indicator indicator, Target? target, decimal amberMargin)
    {
        if (value is null || indicator.Unit == Unit.Count)
            return 0;
        var status = StatusRule.Of(value, indicator.Polarity, target, amberMargin);
        var decimals = 0;
        while (decimals < MostDecimals && ShownStatus(decimals) != status)
            decimals++;
        return decimals;

        Status ShownStatus(int shown) =>
            StatusRule.Of(Rounding.HalfAwayFromZero(value.Value, shown), indicator.Polarity, target, amberMargin);
    }

    /// <summary>The number as displayed, or <c>[x]</c>, <c>[z]</c>, <c>[c]</c>, <c>[low]</c>; no unit, invariant.</summary>
    public static string Of(Figure figure, int decimals)
    {
        if (figure.Value is not { } value)
        {
            return figure.Absence switch
            {
                Absence.NotApplicable => NotApplicable,
                Absence.Suppressed => Suppressed,
                _ => NotAvailable,
            };
        }


        var shown = Rounding.HalfAwayFromZero(value, decimals);
        return shown == 0 && value != 0
            ? RoundsToZero
            : shown.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>Likewise with the per cent sign, for sentences.</summary>
    public static string WithUnit(Figure figure, Unit unit, int decimals = 0)
    {
        var text = Of(figure, decimals);
        return unit == Unit.Percent && !text.StartsWith('[') ? text + "%" : text;
    }
}
