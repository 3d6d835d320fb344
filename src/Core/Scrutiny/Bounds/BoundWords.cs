using System.Globalization;
using Reporting.Indicators;
using Reporting.Performance;

namespace Reporting.Scrutiny.Bounds;

/// <summary>A range in words: "30%, between 27% and 30%: 9 suspected team moves".</summary>
internal static class BoundWords
{
    public static string Of(Bound bound) => bound switch
    {
        { InDoubt.AreNone: true } => $"{Text(bound.Value)}, nothing in doubt",
        { IsCertain: true } => $"{Text(bound.Value)} in any case: {InDoubt(bound.InDoubt)}",
        _ => $"{Text(bound.Value)}, {Between(bound)}: {InDoubt(bound.InDoubt)}",
    };

    /// <summary>As many decimals as tell the two ends apart, at most two.</summary>
    private static string Between(Bound bound)
    {
        var decimals = 0;
        while (decimals < FigureText.MostDecimals && Text(bound.Lowest, decimals) == Text(bound.Highest, decimals))
            decimals++;
        return $"between {Text(bound.Lowest, decimals)} and {Text(bound.Highest, decimals)}";
    }

    private static string Text(Figure figure, int decimals = 0) =>
        FigureText.WithUnit(figure, Unit.Percent, decimals);

    private static string InDoubt(RowsInDoubt rows)
    {
        (int Count, string One, string Several)[] kinds =
        [
            (rows.Suspected, "suspected team move", "suspected team moves"),
            (rows.Undetermined, "undetermined", "undetermined"),
            (rows.DatedAfterMonthEnd, "dated after month end", "dated after month end"),
            (rows.Contradictory, "with contradictory dates", "with contradictory dates"),
            (rows.SetAside, "row set aside", "rows set aside"),
        ];
        return string.Join(", ", kinds.Where(kind => kind.Count > 0).Select(kind => string.Create(
            CultureInfo.InvariantCulture, $"{kind.Count:N0} {(kind.Count == 1 ? kind.One : kind.Several)}")));
    }
}
