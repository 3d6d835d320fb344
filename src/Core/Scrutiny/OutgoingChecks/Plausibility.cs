using System.Globalization;
using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;

namespace Reporting.Scrutiny.OutgoingChecks;

/// <summary>
/// A figure of the months shown that lies far from the last one the Department for Education published for the
/// authority: more than a third of it, and of percentages five points or more, where neither rests on few cases.
/// </summary>
/// <remarks>
/// A published 25% of children with three or more placements, beside the department's 15%, is how a wrong count is
/// seen. A month of fewer than thirty cases lies as far from its year by chance and is not compared; the department's
/// own figures are of a whole year, and of few cases it prints none. Rates that add up from April are compared as a
/// year, from June on.
/// </remarks>
internal static class Plausibility
{
    public const string Rule = "plausibility-against-dfe";

    private const decimal Points = 5;
    private const decimal ThirdOf = 3;
    private const decimal FewCases = 30;

    public static IEnumerable<Finding> Check(PerformanceFigures figures) =>
        from series in figures.Series
        where series.Breakdown == Breakdown.Authority
        let published = series.Benchmarks.FirstOrDefault(each => each.Area == BenchmarkArea.Own)
        where published is not null
        let far = Compared(series).Where(each => IsFar(series.Indicator.Unit, each, published)).ToList()
        where far.Count > 0
        select Finding(figures, series, published, far);

    private static IEnumerable<ComparedFigure> Compared(IndicatorSeries series) => YearToDateRate.Is(series.Indicator)
        ? YearToDateRate.IsTooEarly(series.Latest.Month)
            ? []
            : [new(series.Latest, series.AnnualisedValue)]
        : series.Cells.Select(cell => new ComparedFigure(cell, cell.Figure.Value));

    private static bool IsFar(Unit unit, ComparedFigure ours, Benchmark published)
    {
        if (ours.Value is not { } value || IsFew(CasesOf(unit, ours.Cell.Figure)))
            return false;
        if (unit == Unit.Count && IsFew(published.Value))
            return false;
        var apart = Math.Abs(value - published.Value);
        return ThirdOf * apart > published.Value && (unit != Unit.Percent || apart >= Points);
    }

    // A rate is as steady as the count it is of: the population is always large.
    private static decimal? CasesOf(Unit unit, Figure figure) => unit switch
    {
        Unit.Percent => figure.Denominator,
        Unit.Count => figure.Value,
        _ => figure.Numerator,
    };

    private static bool IsFew(decimal? cases) => cases < FewCases;

    private static Finding Finding(
        PerformanceFigures figures, IndicatorSeries series, Benchmark published, List<ComparedFigure> far)
    {
        var furthest = far.MaxBy(each => Math.Abs(each.Value!.Value - published.Value))!;
        var severity = published.LikeForLike ? Severity.Warn : Severity.Note;
        return new Finding(Rule, severity, Text(figures.Reference.Authority, series, published, furthest, far.Count))
        {
            Indicator = series.Indicator.Id,
            Period = figures.Period,
        };
    }

    private static string Text(
        string authority, IndicatorSeries series, Benchmark published, ComparedFigure furthest, int months)
    {
        var unit = series.Indicator.Unit;
        var others = months == 1 ? "" : string.Create(
            CultureInfo.InvariantCulture, $" and as doubtful in {months - 1} more of the months shown");
        var definitions = published.Difference is { } difference
            ? $"The definitions differ ({difference}), which may be all."
            : "The definitions are meant to be the same but may differ.";
        return $"{series.Indicator.Title}: {PublishedNumber.Of(furthest.Value!.Value, unit)} in "
            + $"{furthest.Cell.Month.ToWords()}{others}, beside {PublishedNumber.Of(published.Value, unit)} that the "
            + $"Department for Education published for {authority} for the {BenchmarkYears.ToWords(published.Year)} "
            + $"({published.Source}). {definitions} Look at how it is counted before it goes out.";
    }

    /// <param name="Value">A rate that adds up over the year as it would be at its end.</param>
    private sealed record ComparedFigure(SeriesCell Cell, decimal? Value);
}
