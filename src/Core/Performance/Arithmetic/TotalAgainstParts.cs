using Reporting.Checks;
using Reporting.Indicators;

namespace Reporting.Performance.Arithmetic;

/// <summary>
/// Service areas, and teams, add up to the authority in the reporting month. Source: indicators.md, Rulings: groups add
/// up to the authority or the difference is a row.
/// </summary>
internal static class TotalAgainstParts
{
    public const string Rule = "total-against-parts";

    public static IEnumerable<Finding> Check(PrintedTable table, IReadOnlyCollection<IndicatorSeries> series)
    {
        var groups = series.Where(each => each.Breakdown != Breakdown.Authority)
            .ToLookup(each => (each.Indicator.Id, each.Breakdown), each => each.Latest.Figure);
        return
            from authority in series
            where authority.Breakdown == Breakdown.Authority && authority.Latest.Source == FigureSource.Extract
            from breakdown in new[] { Breakdown.ServiceArea, Breakdown.Team }
            let parts = groups[(authority.Indicator.Id, breakdown)].ToList()
            where parts.Count > 0
            from finding in Check(table, authority, breakdown, parts)
            select finding;
    }

    private static IEnumerable<Finding> Check(
        PrintedTable table, IndicatorSeries authority, Breakdown breakdown, List<Figure> parts)
    {
        var whole = authority.Latest.Figure;
        var numerators = parts.Sum(part => part.Numerator ?? 0);
        var denominators = parts.Sum(part => part.Denominator ?? 0);
        if (whole.Numerator is { } numerator && numerator != numerators)
            yield return Differs("numerators", numerators, numerator);
        if (whole.Denominator is { } denominator && denominator != denominators)
            yield return Differs("denominators", denominators, denominator);

        Finding Differs(string what, decimal sum, decimal total) => TableFinding.Of(
            Rule,
            table,
            authority.Indicator.Id,
            authority.Latest.Month,
            Text(breakdown, what, sum, total),
            place: null);
    }

    private static string Text(Breakdown breakdown, string what, decimal sum, decimal total)
    {
        var parts = breakdown == Breakdown.Team ? "teams" : "service areas";
        return $"the {what} of the {parts} add up to {TableFinding.Number(sum)}, the authority's is "
            + $"{TableFinding.Number(total)}. The difference must stand in a row of its own";
    }
}
