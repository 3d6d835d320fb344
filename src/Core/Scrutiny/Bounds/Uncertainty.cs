using Reporting.Indicators;
using Reporting.Performance;

namespace Reporting.Scrutiny.Bounds;

/// <summary>
/// Officer editions: where the target lies inside the range that a figure could have, its status is uncertain. Only
/// there: results.csv and public editions keep the status of the figure as it is. Source: scrutiny.md, Bounds.
/// </summary>
internal static class Uncertainty
{
    public static PerformanceFigures In(PaperScope scope) => scope.Cases is { } cases
        ? scope.Figures with { Series = [.. scope.Figures.Series.Select(series => Judged(series, cases))] }
        : scope.Figures;

    private static IndicatorSeries Judged(IndicatorSeries series, MonthCases cases) =>
        series.Status is Status.Met or Status.WithinTolerance or Status.Missed
            && Bound.Of(series.Indicator, cases, GroupOf(series)) is { } bound
            && bound.Value.Value == series.Latest.Figure.Value
            && bound.Straddles(series.Target)
            ? series with { Status = Status.Uncertain }
            : series;

    private static PaperGroup? GroupOf(IndicatorSeries series) => series.Breakdown == Breakdown.Authority
        ? null
        : new PaperGroup(series.Group, series.Breakdown, series.Group);
}
