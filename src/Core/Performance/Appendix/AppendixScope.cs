using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance.Appendix;

/// <summary>What the sheets of one report share: its figures, place, month and source.</summary>
internal sealed class AppendixScope(PerformanceFigures figures)
{
    public PerformanceFigures Figures { get; } = figures;

    public string Area { get; } = AppendixWords.AreaOf(figures.Reference);

    public ReportingMonth Month => Figures.Period;

    public ReportingMonth YearBefore => Month.PlusMonths(-12);

    /// <summary>Thirteen, the reporting month last.</summary>
    public IEnumerable<ReportingMonth> Months => Month.LastMonths(AppendixSpan.Months);

    public ImmutableArray<IndicatorSeries> Authority { get; } =
        [.. figures.Series.Where(series => series.Breakdown == Breakdown.Authority)];

    public MonthFindings Findings { get; } = new(figures.Period, figures.Findings);

    /// <summary>Whether the month was worked out from records, or only taken over from papers.</summary>
    public bool IsFromRecords => Authority.Any(series => series.Latest.Source == FigureSource.Extract);

    /// <summary>The line every table ends its introduction with.</summary>
    public string Source => IsFromRecords
        ? $"{Figures.Reference.Authority} children's services, case records and published papers"
        : $"{Figures.Reference.Authority} children's services, published papers";

    public string Title(string subject) => $"{subject}: {Area}, {Month.ToWords()}";

    public ImmutableArray<IndicatorSeries> Of(IEnumerable<Indicator> indicators)
    {
        var ids = indicators.Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Authority.Where(series => ids.Contains(series.Indicator.Id))];
    }

    public static SeriesCell? At(IndicatorSeries series, ReportingMonth month) =>
        series.Cells.FirstOrDefault(cell => cell.Month == month);
}
