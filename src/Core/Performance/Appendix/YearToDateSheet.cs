using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>A section of the quarterly format: April to the month, and the year to date.</summary>
/// <remarks>
/// A percentage takes three rows, so that each cell holds one number: itself, numerator, denominator (C1).
/// </remarks>
internal static class YearToDateSheet
{
    public static TableSheet Of(AppendixScope scope, string section, ImmutableArray<IndicatorSeries> series)
    {
        ImmutableArray<ReportingMonth> months = [.. FinancialYear.MonthsToDate(scope.Month)];
        var subject = $"{section}, year to date";
        var tab = TabNames.Of(section, "year");
        var table = new Table(tab, Columns(months), [.. series.SelectMany(each => Rows(each, months))]);
        return new TableSheet
        {
            Tab = tab,
            Title = scope.Title(subject),
            Subject = subject,
            Remarks =
            [
                "A percentage has three rows: the percentage, its numerator and its denominator. "
                + "Notes are on the worksheet Notes.",
            ],
            Source = scope.Source,
            Page = PageSetup.LandscapeFor(table),
            Table = table,
        }.Finished();
    }

    private static ImmutableArray<Column> Columns(ImmutableArray<ReportingMonth> months) =>
    [
        Column.Label(AppendixNotes.Heading("Indicator", AppendixNotes.Snapshot), 50),
        Column.Words(AppendixNotes.Heading("Measure", AppendixNotes.Fraction), 13.5),
        Column.Words("Good is", 9.5),
        Column.Numbers(AppendixNotes.Heading("Target", AppendixNotes.Target), 8.5),
        .. months.Select(month => Column.Numbers(month.ToShortWords(), 8)),
        Column.Numbers(AppendixNotes.Heading("Year to date", AppendixNotes.YearToDate), 9),
        Column.Words(AppendixNotes.Heading("Status", AppendixNotes.Status), 10.5),
        Column.Words("Notes", 30),
    ];

    private static IEnumerable<ImmutableArray<Cell>> Rows(IndicatorSeries series, ImmutableArray<ReportingMonth> months)
    {
        var unit = series.Indicator.Unit;
        var cells = months.Select(month => AppendixScope.At(series, month)).ToList();
        yield return
        [
            Cell.Of(series.Indicator.Title),
            Cell.Of(AppendixWords.Of(unit)),
            Cell.Of(AppendixWords.Of(series.Indicator.Polarity)),
            FigureCells.Target(series.Target, unit),
            .. cells.Select(cell => FigureCells.Value(cell, unit)),
            series.YearToDate is { } total ? FigureCells.Value(total, unit) : Cell.NotApplicable,
            FigureCells.Status(series),
            Cell.Of(RowNotes.Of(series, months, series.YearToDate?.Note)),
        ];
        if (unit != Unit.Percent)
            yield break;
        yield return Part(series, cells, "Numerator", figure => figure?.Numerator);
        yield return Part(series, cells, "Denominator", figure => figure?.Denominator);
    }

    private static ImmutableArray<Cell> Part(
        IndicatorSeries series, List<SeriesCell?> cells, string name, Func<Figure?, decimal?> part)
    {
        Cell Of(Figure? figure) => FigureCells.Part(figure, part(figure), series.Indicator.Unit);
        return
        [
            Cell.Of(series.Indicator.Title),
            Cell.Of(name),
            Cell.NotApplicable,
            Cell.NotApplicable,
            .. cells.Select(cell => Of(cell?.Figure)),
            series.YearToDate is null ? Cell.NotApplicable : Of(series.YearToDate),
            Cell.NotApplicable,
            Cell.Of(AppendixWords.None),
        ];
    }
}
