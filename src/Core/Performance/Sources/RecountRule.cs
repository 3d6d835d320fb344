using Reporting.Indicators;

namespace Reporting.Performance.Sources;

/// <summary>What a later extract may say of an earlier month. Source: indicators.md, Kinds.</summary>
internal static class RecountRule
{
    // Lists with one row per child: an earlier plan or period that ended inside the window is hidden by a later one.
    private static readonly string[] OneRowPerChild = ["List 6", "List 7", "List 8"];

    /// <summary>Event and stock kinds speak of every month they cover, the others of their own month only.</summary>
    public static bool CanTell(Indicator indicator, IndicatorResult result) =>
        indicator.Kind is Kind.Event or Kind.Stock || result.Period == result.Month;

    /// <summary>Whether a recount must be disbelieved: below the stored figure, from a list that hides rows.</summary>
    public static bool IsLower(Indicator indicator, Figure recount, SourcedFigure stored)
    {
        if (!HidesRows(indicator) || recount.Value is not { } now || stored.Figure.Value is not { } before)
            return false;
        return stored.Printed is { } printed ? Rounding.HalfAwayFromZero(now, printed.Scale) < printed : now < before;
    }

    private static bool HidesRows(Indicator indicator) => indicator.Kind switch
    {
        Kind.Stock => true,
        Kind.Event => indicator.Sources.Split(", ").Intersect(OneRowPerChild, StringComparer.Ordinal).Any(),
        _ => false,
    };
}
