using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Bounds;

/// <summary>Officer editions: beside each percentage the range that it could have.</summary>
internal static class BoundsSheet
{
    public static TableSheet Of(PaperScope scope) => PaperSheet.Of(
        scope,
        "Bounds",
        "How sure the percentages are",
        [
            Column.Label("Indicator", 44),
            Column.Numbers(scope.Month.ToShortWords(), 9),
            Column.Numbers("Numerator", 11),
            Column.Numbers("Denominator", 13),
            Column.Numbers("Lowest", 9),
            Column.Numbers("Highest", 9),
            Column.Numbers("Suspected team moves", 11),
            Column.Numbers("Undetermined", 14),
            Column.Numbers("Dated after month end", 11),
            Column.Numbers("Contradictory dates", 14),
            Column.Numbers("Set aside", 9),
            Column.Numbers("Target", 9),
            Column.Words("Target inside the range", 12),
        ],
        scope.Cases is { } cases ? Rows(scope, cases) : [],
        $"There are no lists of {scope.Month.ToWords()}",
        "It has a row for each percentage that the month's own lists tell: the lowest and the highest it could be when "
        + "all rows in doubt fall one way or the other.",
        "Undetermined, dated after month end and contradictory rows count in the denominator alone. Rows of the "
        + "defining lists that were set aside are in no figure, whatever month they speak of. Where the target lies "
        + "inside the range, the status is Uncertain in officer editions.");

    private static IEnumerable<ImmutableArray<Cell>> Rows(PaperScope scope, MonthCases cases) =>
        from series in scope.Figures.Series
        where series.Breakdown == Breakdown.Authority
        let bound = Bound.Of(series.Indicator, cases)
        where bound is not null
        select Row(series, bound);

    private static ImmutableArray<Cell> Row(IndicatorSeries series, Bound bound) =>
    [
        Cell.Of(series.Indicator.Title),
        FigureCells.Value(bound.Value, Unit.Percent),
        PaperSheet.Part(bound.Value.Numerator, bound.Value),
        PaperSheet.Part(bound.Value.Denominator, bound.Value),
        Range(bound, bound.Lowest),
        Range(bound, bound.Highest),
        Cell.Of(bound.InDoubt.Suspected),
        Cell.Of(bound.InDoubt.Undetermined),
        Cell.Of(bound.InDoubt.DatedAfterMonthEnd),
        Cell.Of(bound.InDoubt.Contradictory),
        Cell.Of(bound.InDoubt.SetAside),
        FigureCells.Target(series.Target, Unit.Percent),
        Cell.Of(series.Target?.Target.Value is null ? "No target" : bound.Straddles(series.Target) ? "Yes" : "No"),
    ];

    /// <summary>Small doubts about many cases are seen in decimals alone.</summary>
    private static Cell Range(Bound bound, Figure end) =>
        FigureCells.Value(end, Unit.Percent, bound.IsCertain ? 0 : 1);
}
