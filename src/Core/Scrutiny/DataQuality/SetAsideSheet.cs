using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>Rows that are in no figure, by list and rule.</summary>
internal static class SetAsideSheet
{
    public static TableSheet Of(QualityScope scope) => scope.Sheet(
        "Rows_set_aside",
        "Rows set aside, by list and rule",
        new Table(
            "Rows_set_aside",
            [
                Column.Label("List", 34),
                Column.Words("Rule", 30),
                Column.Words("File", 26),
                Column.Numbers("Rows", 10),
                Column.Words("What is wrong and what to do", 80),
            ],
            [
                .. scope.Paper.Figures.Findings
                    .Where(finding => finding.Severity == Severity.SetAside && finding.Period == scope.Month)
                    .GroupBy(finding => (finding.List, finding.Rule, finding.File))
                    .OrderBy(group => group.Key.List, StringComparer.Ordinal)
                    .ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
                    .ThenBy(group => group.Key.File, StringComparer.Ordinal)
                    .Select(group => (ImmutableArray<Cell>)
                    [
                        Cell.Named(group.Key.List),
                        Cell.Of(QualityScope.InWords(group.Key.Rule)),
                        Cell.Named(group.Key.File),
                        Cell.Of(group.GroupBy(finding => finding.Sheet, StringComparer.Ordinal).Sum(RowsOf)),
                        Cell.Named(group.First().Message),
                    ]),
            ]).OrSaying("No row was set aside"),
        "It has a row for each list, rule and file with rows that cannot be used: they count in no figure. A rule "
        + "that more than 200 rows of a column break names the first 200 of them in the receipt; here all count.");

    // Beyond those that are named only the sum knows them, column by column: no row may count twice.
    private static int RowsOf(IEnumerable<Finding> ofSheet) => Math.Max(
        ofSheet.Where(finding => finding.Row is not null).DistinctBy(finding => finding.Row).Count(),
        ofSheet.Max(finding => finding.Sum?.Rows ?? 0));
}
