using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.CrossChecks;
using Reporting.Extracts.Tables;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>Every row of the month that somebody should look at, with its child: for the exempt edition alone.
/// </summary>
internal static class RowsToMendSheet
{
    /// <summary>More rows than anybody mends in a month; the next month's report has the rest.</summary>
    internal const int MostRows = 5000;

    public static TableSheet Of(QualityScope scope, MonthCases cases)
    {
        var rows = Rows(scope, cases);
        var more = rows.Length - MostRows;
        var unnamed = Unnamed(scope);
        return scope.Sheet(
            "Rows_to_mend",
            "Rows to mend",
            new Table("Rows_to_mend", Columns, [.. rows.Take(MostRows).Select(row => Row(scope, row))])
                .OrSaying("There is no row to mend"),
            [
                "It has a row for each row of the month's lists that breaks a rule, by list, file and row. A row that "
                + "was set aside is no record: its place says where it stands, and no child is named.",
                .. more > 0 ? (IEnumerable<string>)[$"{QualityScope.Number(more)} more are left out."] : [],
                .. unnamed > 0
                    ? (IEnumerable<string>)[
                        $"Not listed are {QualityScope.Number(unnamed)} more: of a rule that more than "
                        + $"{QualityScope.Number(FindingLog.MostPerColumn)} rows of a column break, the first "
                        + $"{QualityScope.Number(FindingLog.MostPerColumn)} are named. Mend what they have in common."]
                    : [],
            ]);
    }

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Child Unique ID", 34),
        Column.Words("List", 18),
        Column.Words("File", 26),
        Column.Words("Sheet", 18),
        Column.Numbers("Row", 9),
        Column.Words("Column", 26),
        Column.Words("Rule", 26),
        Column.Words("Grade", 11),
        Column.Words("What is wrong and what to do", 70),
    ];

    // Findings name at most 200 rows of a cross-list rule; here they are all wanted.
    private static ImmutableArray<Finding> Rows(QualityScope scope, MonthCases cases) =>
    [
        .. scope.Rules.Where(rule => rule.Severity != Severity.Note && CrossListChecks.Find(rule.Rule) is null)
            .SelectMany(rule => rule.In(scope.Month))
            .Concat(CrossListChecks.For(cases.Lists).SelectMany(check => Rows(check, cases)))
            .Where(finding => finding.Row is not null)
            .OrderBy(finding => finding.List, StringComparer.Ordinal)
            .ThenBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Sheet, StringComparer.Ordinal)
            .ThenBy(finding => finding.Row)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Column, StringComparer.Ordinal)
            .DistinctBy(finding => (finding.File, finding.Sheet, finding.Row, finding.Rule, finding.Column)),
    ];

    /// <summary>How many rows reading the files only counted: beyond the first of a rule and column.</summary>
    private static int Unnamed(QualityScope scope) => scope.Rules
        .Where(rule => CrossListChecks.Find(rule.Rule) is null)
        .SelectMany(rule => rule.In(scope.Month))
        .Where(finding => finding.Severity != Severity.Note)
        .GroupBy(finding => (finding.Rule, finding.List, finding.File, finding.Sheet, finding.Column))
        .Sum(column => Math.Max(
            0, column.Sum(finding => finding.Sum?.Rows ?? 0) - column.Count(finding => finding.Row is not null)));

    private static IEnumerable<Finding> Rows(CrossCheck check, MonthCases cases) => check.Find(cases.Month)
        .Select(one => cases.Lists.Locate(
            new Finding(check.Id, check.Severity, check.Problem) { List = check.List, Column = one.Column },
            one.Row.Origin));

    private static ImmutableArray<Cell> Row(QualityScope scope, Finding finding) =>
    [
        scope.Children.IdOf(finding) is { } id ? Cell.Named(id) : Cell.NotAvailable,
        Cell.Named(finding.List),
        Cell.Named(finding.File),
        Cell.Named(finding.Sheet),
        Cell.Of(finding.Row!.Value),
        Cell.Named(finding.Column),
        Cell.Of(QualityScope.InWords(finding.Rule)),
        Cell.Of(AppendixWords.Capitalised(Words.Of(finding.Severity))),
        Cell.Named(finding.Message),
    ];
}
