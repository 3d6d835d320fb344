using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance;

/// <summary>
/// The year-to-date column: sums since April, never an average of percentages. Source: indicators.md, Values.
/// </summary>
internal static class YearToDate
{
    /// <summary>Null where a sum makes no sense: rates, and counts of a state rather than of events.</summary>
    /// <param name="figures">The months since April, oldest first; every one is needed.</param>
    public static Figure? Of(Indicator indicator, IReadOnlyCollection<(ReportingMonth Month, Figure Figure)> figures) =>
        indicator switch
        {
            { Unit: Unit.Percent } => Sum(figures, NumeratorOfFraction, Percentage),
            { Unit: Unit.Count, Kind: Kind.Event } => Sum(figures, each => each.Value, Count),
            _ => null,
        };

    private static Figure Sum(
        IReadOnlyCollection<(ReportingMonth Month, Figure Figure)> figures,
        Func<Figure, decimal?> counted,
        Func<IEnumerable<Figure>, Figure> total)
    {
        var there = figures.Where(each => counted(each.Figure) is not null).ToList();
        return there.Count == figures.Count
            ? total(figures.Select(each => each.Figure))
            : Figure.NotAvailable(Lacking(figures.Count, there.ConvertAll(each => each.Month)));
    }

    private static decimal? NumeratorOfFraction(Figure figure) =>
        figure.Denominator is null ? null : figure.Numerator;

    private static Figure Percentage(IEnumerable<Figure> figures)
    {
        var all = figures.ToList();
        return Figure.Percentage(all.Sum(each => each.Numerator!.Value), all.Sum(each => each.Denominator!.Value));
    }

    private static Figure Count(IEnumerable<Figure> figures) => Figure.Count(figures.Sum(each => each.Value!.Value));

    private static string Lacking(int needed, List<ReportingMonth> there)
    {
        var months = there.Count == 0 ? "none is there" : string.Join(", ", there.Select(each => each.ToShortWords()));
        return $"needs all {needed} months since April: {months}";
    }
}
