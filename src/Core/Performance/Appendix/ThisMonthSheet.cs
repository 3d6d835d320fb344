using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>
/// A section of the panel format on A4: the long table of the month. Source: workbooks.md, Presenting trends.
/// </summary>
internal static class ThisMonthSheet
{
    public static TableSheet Of(AppendixScope scope, string section, ImmutableArray<IndicatorSeries> series)
    {
        var subject = $"{section}, this month";
        var tab = TabNames.Of(section, "this_month");
        return new TableSheet
        {
            Tab = tab,
            Title = scope.Title(subject),
            Subject = subject,
            Remarks = ["It has a row for each indicator. Notes are on the worksheet Notes."],
            Source = scope.Source,
            Table = new Table(tab, Columns(scope), [.. series.Select(each => Row(scope, each))])
                .OrSaying(AppendixWords.None),
        }.Finished();
    }

    private static ImmutableArray<Column> Columns(AppendixScope scope) =>
    [
        Column.Label(AppendixNotes.Heading("Indicator", AppendixNotes.Snapshot), 36),
        Column.Words("Good is", 9.5),
        Column.Numbers(AppendixNotes.Heading("Target", AppendixNotes.Target), 8.5),
        Column.Words("Target source", 9.5),
        Column.Numbers(scope.Month.ToShortWords(), 8.5),
        Column.Numbers(scope.Month.Previous.ToShortWords(), 8.5),
        Column.Numbers(scope.YearBefore.ToShortWords(), 8.5),
        Column.Words(AppendixNotes.Heading("Change", AppendixNotes.Change), 9.5),
        Column.Words(AppendixNotes.Heading("Direction", AppendixNotes.Direction), 10.5),
        Column.Words(AppendixNotes.Heading("Status", AppendixNotes.Status), 10.5),
        Column.Numbers(AppendixNotes.Heading("Numerator", AppendixNotes.Fraction), 11),
        Column.Numbers(AppendixNotes.Heading("Denominator", AppendixNotes.Fraction), 13),
        Column.Words("Notes", 21),
    ];

    private static ImmutableArray<Cell> Row(AppendixScope scope, IndicatorSeries series)
    {
        var unit = series.Indicator.Unit;
        var latest = series.Latest.Figure;
        return
        [
            Cell.Of(series.Indicator.Title),
            Cell.Of(AppendixWords.Of(series.Indicator.Polarity)),
            FigureCells.Target(series.Target, unit),
            TargetSource(series),
            FigureCells.Value(series.Latest, unit),
            FigureCells.Value(AppendixScope.At(series, scope.Month.Previous), unit),
            FigureCells.Value(AppendixScope.At(series, scope.YearBefore), unit),
            FigureCells.Change(series),
            FigureCells.Direction(series),
            FigureCells.Status(series),
            FigureCells.Part(latest, latest.Numerator, unit),
            FigureCells.Part(latest, latest.Denominator, unit),
            Cell.Of(RowNotes.Of(series, [scope.Month, scope.Month.Previous, scope.YearBefore])),
        ];
    }

    public static Cell TargetSource(IndicatorSeries series) =>
        series.Target is { Target.Value: not null, Source: { Length: > 0 } source }
            ? Cell.Of(AppendixWords.Capitalised(source))
            : Cell.Of("No target");
}
