using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>What counts, what doesn't, what is good, the target and its source, caveats: from the catalogue.</summary>
internal static class DefinitionsSheet
{
    public static TableSheet Of(AppendixScope scope, IEnumerable<IndicatorSeries> series) => new TableSheet
    {
        Tab = "Definitions",
        Title = scope.Title("Definitions"),
        Subject = "Definitions: what counts, what does not, targets and caveats",
        Remarks = ["It has a row for each indicator, in the order of the tables."],
        Source = "Catalogue of indicators",
        Table = new Table("Definitions_of_indicators", Columns, [.. series.Select(Row)])
            .OrSaying(AppendixWords.None),
    }.Finished();

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Indicator", 34),
        Column.Words("Unit", 11.5),
        Column.Words("Good is", 9.5),
        Column.Words("What counts", 34),
        Column.Words("Out of", 26),
        Column.Words("What does not count", 22),
        Column.Numbers("Target", 8.5),
        Column.Words("Target source", 9.5),
    ];

    private static ImmutableArray<Cell> Row(IndicatorSeries series)
    {
        var indicator = series.Indicator;
        var definition = PlainDefinition.Of(indicator);
        return
        [
            Cell.Of(indicator.Title),
            Cell.Of(AppendixWords.Of(indicator.Unit)),
            Cell.Of(AppendixWords.Of(indicator.Polarity)),
            Cell.Of(WithCaveats(definition.Counts, series.Caveats)),
            definition.OutOf is { } outOf ? Cell.Of(outOf) : Cell.NotApplicable,
            Cell.Of(definition.LeavesOut),
            FigureCells.Target(series.Target, indicator.Unit),
            ThisMonthSheet.TargetSource(series),
        ];
    }

    private static string WithCaveats(string counted, ImmutableArray<string> caveats) =>
        caveats.IsEmpty ? counted : $"{counted}. Caveat: {string.Join(". ", caveats)}";
}
