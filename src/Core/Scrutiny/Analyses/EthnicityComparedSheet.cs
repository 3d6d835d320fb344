using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Reference;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Each group's share of the children at a stage beside its share of all children who live there.</summary>
internal static class EthnicityComparedSheet
{
    /// <param name="shown">What of <see cref="EthnicityTables.Groups"/> may be seen.</param>
    public static TableSheet Of(AnalysesScope scope, ShownTable shown)
    {
        var year = scope.Paper.Reference.PopulationByEthnicity.For(scope.Month);
        return scope.Sheet.Of(
            "Ethnicity_compared",
            "Ethnicity at each stage beside the population",
            [
                Column.Label("Stage", 26),
                Column.Words("Ethnic group", 34),
                Column.Numbers("Children", 10),
                Column.Numbers("All children at the stage", 12),
                Column.Numbers("Share of all (%)", 10),
                Column.Numbers("Children of known ethnicity", 12),
                Column.Numbers("Share of those of known ethnicity (%)", 12),
                Column.Numbers("Population aged 0 to 17", 13),
                Column.Numbers("Share of the population (%)", 13),
                Column.Numbers("Children per 1,000 of the population", 14),
                Column.Numbers("Share of known ethnicity to share of the population", 16),
            ],
            shown.IsDropped ? [] : Rows(shown, year),
            CountSheet.None(shown),
            [
                PopulationWords(year),
                "The last column divides the share of those of known ethnicity by that of the population: above 1 more "
                + "children of the group are at the stage than live here, below 1 fewer. With few children it moves by "
                + "chance.",
                .. shown.Remarks,
            ]);
    }

    private static string PopulationWords(PopulationOfYear? year) => year switch
    {
        null => "No population by ethnicity is given: add the reference file population_ethnicity.",
        { Total: null } => FormattableString.Invariant(
            $"The population of {year.Year} lacks one of the five groups, so that shares of it can't be told."),
        { Source: { Length: > 0 } source } =>
            FormattableString.Invariant($"Population aged 0 to 17 of {year.Year}: {source}."),
        _ => FormattableString.Invariant($"Population aged 0 to 17 of {year.Year}."),
    };

    private static IEnumerable<ImmutableArray<Cell>> Rows(ShownTable shown, PopulationOfYear? year)
    {
        var population = EthnicityTables.Population(year);
        var table = shown.Table;
        return table.Columns.SelectMany((stage, column) => table.Rows.Select((group, row) =>
            (ImmutableArray<Cell>)
            [
                Cell.Of(stage),
                Cell.Of(group),
                shown.Count(row, column),
                shown.Count(shown.TotalRow, column),
                shown.Share(row, column),
                .. population.TryGetValue(group, out var children)
                    ? Compared(shown, row, column, children, year?.Total)
                    : Enumerable.Repeat(Cell.NotApplicable, 6),
            ]));
    }

    // The census asks everybody: a group's share of the population is held against its share of those who answered.
    private static IEnumerable<Cell> Compared(ShownTable shown, int row, int column, int? children, int? all)
    {
        var count = shown.Counts[row][column];
        var known = EthnicityTables.Known(shown, column);
        var isWithheld = shown.IsWithheld(row, column);
        var isEitherWithheld = isWithheld || known.IsWithheld;
        yield return known.IsWithheld ? Suppressed : Count(known.Children);
        yield return isEitherWithheld ? Suppressed : ShareCells.Percent(count, known.Children);
        yield return Count(children);
        yield return ShareCells.Percent(children, all);
        yield return isWithheld ? Suppressed : ShareCells.PerThousand(count, children);
        yield return isEitherWithheld ? Suppressed : ShareCells.Ratio(count, known.Children, children, all);
    }

    private static Cell Count(int? count) => count is { } known ? Cell.Of(known) : Cell.NotAvailable;

    private static Cell Suppressed { get; } = new Cell.Sign(Shorthand.Suppressed);
}
