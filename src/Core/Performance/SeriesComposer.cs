using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance.Restating;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Reference.Kinds;

namespace Reporting.Performance;

/// <summary>
/// Makes one indicator's series for the authority or a group: cells, markers, target, status, direction.
/// </summary>
internal sealed class SeriesComposer(
    ReferenceData reference, ReportingMonth reportingMonth, TargetFinder targets, IReadOnlyCollection<Caveat> caveats)
{
    private readonly RestatementRule restating = new(reference.Reports, targets, reportingMonth);
    private readonly DefinitionBreaks breaks = new(reference.Reasons, caveats);

    /// <param name="publications">Null for groups: only the authority's figures are ever published.</param>
    public IndicatorSeries Compose(
        Indicator indicator,
        ReportGroup group,
        Func<ReportingMonth, SourcedFigure> figureOf,
        PublicationHistory? publications)
    {
        var cells = reportingMonth.LastMonths(AppendixSpan.Months)
            .Select(month => Cell(indicator, month, figureOf(month), publications?.FirstOf(indicator.Id, month)))
            .ToImmutableArray();
        var latest = cells[^1];
        var annualised = YearToDateRate.Is(indicator)
            ? YearToDateRate.Annualise(latest.Figure.Value, reportingMonth)
            : null;
        var change = ChangeOf(indicator, cells);
        return new IndicatorSeries(
            indicator,
            group.Breakdown,
            group.Name,
            cells,
            latest.Target,
            targets.StatusOf(indicator, reportingMonth, latest.Figure.Value),
            change,
            Movement.Read(change, indicator.Polarity),
            annualised,
            YearToDate.Of(indicator, SinceApril(cells)),
            BenchmarkYears.For(indicator.Id, reportingMonth, reference.Benchmarks),
            [.. CaveatsOf(indicator.Id, cells)]);
    }

    private SeriesCell Cell(
        Indicator indicator, ReportingMonth month, SourcedFigure now, FigurePublication? first)
    {
        var target = targets.For(indicator, month);
        var isRestated = first is not null && restating.IsRestated(indicator, month, first, now);
        return new SeriesCell(
            month,
            now.Figure,
            MarkersOf(indicator, month, now.Figure, isRestated),
            first?.Figure.Figure,
            first?.In,
            isRestated
                ? RestatementText.ReasonFor(indicator.Id, month, reference.Reasons, first!.ReplacedFor(now))
                : null)
        {
            Source = now.Source,
            ToldBy = now.In,
            Target = target,
            Decimals = DecimalsOf(indicator, month, now, target),
        };
    }

    // A paper's earlier months stay as it printed them; its reporting month is judged here, like every figure of ours.
    private int DecimalsOf(Indicator indicator, ReportingMonth month, SourcedFigure now, TargetPeriod? target)
    {
        var printed = Math.Min((int?)now.Printed?.Scale ?? 0, FigureText.MostDecimals);
        if (YearToDateRate.Is(indicator) || (now.Printed is not null && month != reportingMonth))
            return printed;
        var needed = FigureText.Decimals(now.Figure.Value, indicator, target?.Target, target?.AmberMargin ?? 0);
        return Math.Max(printed, needed);
    }

    private Markers MarkersOf(Indicator indicator, ReportingMonth month, Figure figure, bool isRestated)
    {
        if (figure.Value is null)
            return Markers.None;
        var isLow = indicator.Unit == Unit.Percent
            && figure.Denominator >= 1 && figure.Denominator <= reference.Reports.LowDenominator;
        return (restating.IsProvisional(month) ? Markers.Provisional : Markers.None)
            | (isRestated ? Markers.Restated : Markers.None)
            | (breaks.IsAt(indicator.Id, month) ? Markers.Break : Markers.None)
            | (isLow ? Markers.LowDenominator : Markers.None);
    }

    // What was counted differently, or began anew in April, has not moved.
    private Change ChangeOf(Indicator indicator, ImmutableArray<SeriesCell> cells)
    {
        var startsAnew = YearToDateRate.Is(indicator) && reportingMonth == reportingMonth.FinancialYear.FirstMonth;
        if (startsAnew || breaks.IsAt(indicator.Id, reportingMonth))
            return Change.None;

        // Equal values are level, even where one of the two shows more decimals.
        return cells[^1].Figure.Value is { } value && cells[^2].Figure.Value == value
            ? Change.Level
            : Movement.Between(cells[^2].Shown, cells[^1].Shown);
    }

    private List<(ReportingMonth, Figure)> SinceApril(IEnumerable<SeriesCell> cells) =>
    [
        .. cells.Where(cell => cell.Month >= reportingMonth.FinancialYear.FirstMonth)
            .Select(cell => (cell.Month, cell.Figure)),
    ];

    private IEnumerable<string> CaveatsOf(string indicator, ImmutableArray<SeriesCell> cells) => caveats
        .Where(each => each.Indicator == indicator)
        .Where(each => MonthRange.Overlap(each.From, each.To, cells[0].Month, cells[^1].Month))
        .Select(each => each.Text);
}
