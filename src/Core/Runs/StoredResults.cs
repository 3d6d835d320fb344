using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Sources;
using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>Figures as rows of the results, and back, without loss.</summary>
internal static class StoredResults
{
    /// <summary>Everything that a period's extract tells.</summary>
    public static ImmutableArray<StoredFigures> Of(MonthResults month) =>
    [
        .. month.Results.GroupBy(result => (result.Breakdown, result.Group, result.Indicator))
            .Select(row => new StoredFigures(row.Key.Breakdown, row.Key.Group, row.Key.Indicator,
            [
                .. row.OrderBy(result => result.Month).Select(result => new StoredFigure(
                    result.Month, result.Figure, "", FigureSource.Extract, result.Period)),
            ])),
    ];

    /// <summary>The authority's figures as a report shows them: thirteen months, with their markers.</summary>
    public static ImmutableArray<StoredFigures> Of(PerformanceFigures figures) =>
    [
        .. figures.Series.Where(series => series.Breakdown == Breakdown.Authority)
            .Select(series => new StoredFigures(series.Breakdown, series.Group, series.Indicator.Id,
            [
                .. series.Cells.Select(cell => new StoredFigure(
                    cell.Month, cell.Figure, MarkerText.Of(cell.Markers), cell.Source, cell.ToldBy)
                {
                    Decimals = cell.Decimals,
                    Status = MonthStatus.Of(series.Indicator, cell),
                }),
            ])),
    ];

    /// <summary>The results of a period, in the order of breakdown, group, catalogue and month.</summary>
    public static ImmutableArray<IndicatorResult> ToMonth(ReportingMonth period, IEnumerable<StoredFigures> rows) =>
    [
        .. from row in rows.OrderBy(row => row.Breakdown)
                .ThenBy(row => row.Group, StringComparer.Ordinal)
                .ThenBy(row => Catalogue.All.IndexOf(Catalogue.Get(row.Indicator)))
           from cell in row.Months.OrderBy(cell => cell.Month)
           select new IndicatorResult(row.Indicator, cell.Month, row.Breakdown, row.Group, cell.Figure, period),
    ];

    /// <summary>What of a report's rows it printed.</summary>
    public static ImmutableArray<PublishedFigure> ToPublished(ReportKey of, IEnumerable<StoredFigures> rows) =>
        ReportRecipe.Of(of).Prints is not { } prints
            ? []
            :
            [
                .. from row in rows
                   from cell in row.Months
                   let parts = prints(Catalogue.Get(row.Indicator), cell.Month, of.Period)
                   where row.Breakdown == Breakdown.Authority && parts != PrintedParts.None
                   select new PublishedFigure(row.Indicator, cell.Month, cell.Figure, cell.Source, cell.ToldBy)
                   {
                       Parts = parts,
                       Decimals = cell.Decimals,
                       Status = cell.Status,
                   },
            ];
}
