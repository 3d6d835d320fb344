using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Performance.Arithmetic;
using Reporting.Performance.Restating;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance;

/// <summary>
/// Puts a reporting month's figures together from extracts and published papers, judges them, and compares them with
/// what was published before. Pure: equal inputs give equal figures.
/// </summary>
internal static class PerformanceComposer
{
    /// <param name="periods">Every period's results up to the reporting month, oldest first.</param>
    /// <param name="findings">What reading, computing and the reference files found; they come first.</param>
    /// <param name="caveats">Words to print with figures, beside those of the reference files.</param>
    /// <param name="issues">What was really published, in that order; null: each earlier period counts as
    /// published.</param>
    /// <exception cref="ArgumentException">A period after the reporting month, or periods out of order.</exception>
    public static PerformanceFigures Compose(
        ReferenceData reference,
        ReportingMonth reportingMonth,
        IReadOnlyList<MonthResults> periods,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<Caveat> caveats,
        IReadOnlyList<PublishedIssue>? issues = null)
    {
        RequireOrder(reportingMonth, periods);
        var history = PublicationHistory.Of(reference, reportingMonth, periods, issues);
        var targets = new TargetFinder(reference);
        var composer = new SeriesComposer(reference, reportingMonth, targets, [.. reference.Caveats, .. caveats]);
        ImmutableArray<IndicatorSeries> authority =
        [
            .. Catalogue.All.Select(indicator => composer.Compose(
                indicator,
                new ReportGroup(Breakdown.Authority, reference.Authority),
                month => history.Now.Of(indicator, month),
                history)),
        ];
        ImmutableArray<IndicatorSeries> series =
            [.. authority, .. Groups(composer, reportingMonth, periods, history.Now)];
        ImmutableArray<Restatement> restatements = [.. authority.SelectMany(each => Restatements.Of(each, history))];
        var first = reportingMonth.PlusMonths(1 - AppendixSpan.Months);
        return new PerformanceFigures(
            reference,
            reportingMonth,
            series,
            restatements,
            [
                .. findings,
                .. ArithmeticChecks.OfPapers(reference),
                .. PaperComparison.Check(reference.History, reference.Reasons),
                .. Restatements.Findings(restatements, reference.Reasons),
                .. Restatements.Findings(history.Now.Extracts.LowerRecounts, first, reportingMonth),
                .. ArithmeticChecks.OfFigures(reference, reportingMonth, series),
            ])
        {
            Versions = [.. new VersionLog(reference, reportingMonth, targets, history).All()],
            YearEnds = YearEnds.Of(reportingMonth, history.Now),
        };
    }

    private static IEnumerable<IndicatorSeries> Groups(
        SeriesComposer composer,
        ReportingMonth reportingMonth,
        IReadOnlyList<MonthResults> periods,
        FigureTable authority)
    {
        var first = reportingMonth.PlusMonths(1 - AppendixSpan.Months);
        var figures = new GroupFigures([.. periods.Where(period => period.Period >= first)]);
        return
            from @group in figures.Groups
            from indicator in Catalogue.All
            where figures.Tells(@group, indicator)
            select composer.Compose(
                indicator,
                @group,
                month => figures.Of(@group, indicator, month, authority.Of(indicator, month)),
                publications: null);
    }

    private static void RequireOrder(ReportingMonth reportingMonth, IReadOnlyList<MonthResults> periods)
    {
        var isOrdered = periods.Zip(periods.Skip(1)).All(pair => pair.First.Period < pair.Second.Period);
        if (!isOrdered || periods.Any(period => period.Period > reportingMonth))
        {
            throw new ArgumentException(
                "Periods come oldest first, each once, up to the reporting month.", nameof(periods));
        }
    }
}
