using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>Lists and columns that the month lacks, and the indicators that are not available for it.</summary>
internal static class MissingSheet
{
    public static TableSheet Of(QualityScope scope)
    {
        var notAvailable = scope.Authority
            .Where(series => series.Latest is { Source: not FigureSource.Paper, Figure.Value: null })
            .GroupBy(series => Why(series.Latest.Figure), StringComparer.Ordinal)
            .ToList();
        return scope.Sheet(
            "Missing",
            "Missing lists and columns",
            new Table(
                "Missing_lists_and_columns",
                [
                    Column.Label("What is missing", 60),
                    Column.Numbers("Indicators", 11.5),
                    Column.Words("Indicators that are not available", 90),
                ],
                [
                    .. scope.Paper.Details.Missing.Select(list => (ImmutableArray<Cell>)
                    [
                        Cell.Of($"{list}, which was expected of the month"),
                        Cell.NotApplicable,
                        Cell.Of("See below"),
                    ]),
                    .. notAvailable.Select(group => (ImmutableArray<Cell>)
                    [
                        Cell.Named(group.Key),
                        Cell.Of(group.Count()),
                        Cell.Of(string.Join("; ", group.Select(series => series.Indicator.Title))),
                    ]),
                ]).OrSaying("Nothing is missing"),
            "It has a row for each list that was expected and is not there, then one for each reason why indicators "
            + "are not available or have nothing to count.");
    }

    private static string Why(Figure figure) => figure switch
    {
        { Note: { } note } => note,
        { Absence: Absence.NotApplicable } => "Nothing is missing: there is nobody to count",
        _ => "Nothing tells it",
    };
}
