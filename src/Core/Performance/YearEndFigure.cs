using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance.Sources;
using Reporting.Periods;

namespace Reporting.Performance;

/// <summary>The authority's own figure of a whole year to 31 March.</summary>
/// <remarks>
/// A state at 31 March is March's figure, and so is a rate that adds up over the year; a share of what happened is the
/// sum of the twelve months' numerators over that of their denominators.
/// </remarks>
/// <param name="Year">2023 is the year to March 2023.</param>
/// <param name="PrintedDecimals">As the paper printed it that told it; null where it is worked out.</param>
public sealed record YearEndFigure(Indicator Indicator, int Year, Figure Figure, int? PrintedDecimals);

/// <summary>Works out whole years: the last that has ended, and the one before it.</summary>
internal static class YearEnds
{
    private const int Years = 2;

    public static ImmutableArray<YearEndFigure> Of(ReportingMonth reportingMonth, FigureTable now)
    {
        var year = reportingMonth.FinancialYear;
        var last = reportingMonth == year.LastMonth ? year : new FinancialYear(year.StartYear - 1);
        return
        [
            .. from indicator in Catalogue.All
               from back in Enumerable.Range(0, Years)
               let figure = Of(indicator, new FinancialYear(last.StartYear - back), now)
               where figure.Figure.Value is not null
               select figure,
        ];
    }

    private static YearEndFigure Of(Indicator indicator, FinancialYear year, FigureTable now)
    {
        var march = now.Of(indicator, year.LastMonth);
        return indicator.Kind == Kind.Event
            ? new YearEndFigure(indicator, year.LastMonth.Year, Sum(indicator, year, now), PrintedDecimals: null)
            : new YearEndFigure(indicator, year.LastMonth.Year, march.Figure, (int?)march.Printed?.Scale);
    }

    private static Figure Sum(Indicator indicator, FinancialYear year, FigureTable now) =>
        YearToDate.Of(
            indicator,
            [.. FinancialYear.MonthsToDate(year.LastMonth).Select(month => (month, now.Of(indicator, month).Figure))])
        ?? Figure.NotAvailable("no sum over a year");
}
