using System.Collections.Immutable;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>
/// A section of the panel format on A3: every month across. Source: workbooks.md, Settled for this product.
/// </summary>
internal static class ThirteenMonthsSheet
{
    public static TableSheet Of(AppendixScope scope, string section, ImmutableArray<IndicatorSeries> series)
    {
        var subject = $"{section}, thirteen months";
        var tab = TabNames.Of(section, "13_months");
        return new TableSheet
        {
            Tab = tab,
            Title = scope.Title(subject),
            Subject = subject,
            Remarks =
            [
                "It has a row for each indicator and a column for each month. Notes are on the worksheet Notes.",
            ],
            Source = scope.Source,
            Page = PageSetup.A3Landscape,
            Table = new Table(tab, Columns(scope), [.. series.Select(Row)]).OrSaying(AppendixWords.None),
        }.Finished();
    }

    /// <summary>What the table of a report of the second month prints of the first.</summary>
    public static PrintedParts Prints(ReportingMonth month, ReportingMonth of) =>
        month > of || month.MonthsUntil(of) >= AppendixSpan.Months ? PrintedParts.None
            : month == of ? PrintedParts.Value | PrintedParts.Status
            : PrintedParts.Value;

    private static ImmutableArray<Column> Columns(AppendixScope scope) =>
    [
        Column.Label(AppendixNotes.Heading("Indicator", AppendixNotes.Snapshot), 40),
        Column.Words("Good is", 9.5),
        Column.Numbers(AppendixNotes.Heading("Target", AppendixNotes.Target), 8.5),
        .. scope.Months.Select(month => Column.Numbers(month.ToShortWords(), 7)),
        Column.Words(AppendixNotes.Heading("Status", AppendixNotes.Status), 10.5),
        Column.Words("Notes", 50),
    ];

    private static ImmutableArray<Cell> Row(IndicatorSeries series) =>
    [
        Cell.Of(series.Indicator.Title),
        Cell.Of(AppendixWords.Of(series.Indicator.Polarity)),
        FigureCells.Target(series.Target, series.Indicator.Unit),
        .. series.Cells.Select(cell => FigureCells.Value(cell, series.Indicator.Unit)),
        FigureCells.Status(series),
        Cell.Of(RowNotes.Of(series, series.Cells.Select(cell => cell.Month))),
    ];
}
