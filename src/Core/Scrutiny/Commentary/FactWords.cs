using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Figures in sentences, exactly as the tables display them.</summary>
internal static class FactWords
{
    private static readonly string[] Numbers =
    [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen",
    ];

    /// <summary>A count of months; in digits it would read like a figure.</summary>
    public static string Number(int count) => Numbers[count];

    /// <summary>"35%".</summary>
    public static string Of(SeriesCell cell, Unit unit) => Of(FigureCells.Value(cell, unit));

    /// <summary>"35%", rounded as the tables round.</summary>
    public static string Of(decimal value, Unit unit) => Of(FigureCells.Shown(value, unit));

    /// <summary>"35% (100 of 285) in June 2023": the month's figure with the count that it is made of.</summary>
    public static string InMonth(SeriesCell cell, Unit unit)
    {
        var figure = cell.Figure;
        var fraction = unit == Unit.Percent && ComparableMonths.HasFraction(cell)
            ? $" ({Of(figure.Numerator!.Value, Unit.Count)} of {Of(figure.Denominator!.Value, Unit.Count)})"
            : "";
        var few = cell.Markers.HasFlag(Markers.LowDenominator) ? " [u]" : "";
        return AppendixWords.Capitalised($"{Of(cell, unit)}{fraction}{few} in {cell.Month.ToWords()}");
    }

    private static string Of(Cell cell) => cell is Cell.Number number
        ? number.Shown
        : $"a figure that rounds to zero {cell.Shown}";

    /// <summary>"lower is better"; empty where neither is.</summary>
    public static string WhatIsGood(Polarity polarity) => polarity == Polarity.Neutral
        ? ""
        : $"; {AppendixWords.Of(polarity).ToLowerInvariant()}";
}
