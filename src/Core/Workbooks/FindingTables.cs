using System.Collections.Immutable;
using Reporting.Checks;

namespace Reporting.Workbooks;

/// <summary>Findings of checks as tables: rule, grade, place and what to do; never a value of a record.</summary>
internal static class FindingTables
{
    public static Table ByRule(string name, ImmutableArray<Finding> findings)
    {
        var groups = findings.GroupBy(finding => (finding.Rule, finding.Severity, finding.List));
        return new Table(
            name,
            [
                Column.Label("Rule", 30),
                Column.Words("Grade", 11),
                Column.Words("List", 22),
                Column.Numbers("How many", 10),
                Column.Words("Example of what is wrong and what to do", 70),
            ],
            [.. groups.Select(group => ImmutableArray.Create(
                Cell.Of(InWords(group.Key.Rule)),
                Cell.Of(Words(group.Key.Severity)),
                Cell.Named(group.Key.List),
                Cell.Of(group.Count()),
                Cell.Named(group.First().Message)))]);
    }

    public static Table Each(string name, ImmutableArray<Finding> findings) => new(
        name,
        [
            Column.Label("Rule", 24),
            Column.Words("Grade", 11),
            Column.Words("List", 16),
            Column.Words("File", 20),
            Column.Words("Sheet", 14),
            Column.Numbers("Row", 8),
            Column.Words("Column", 18),
            Column.Words("What is wrong and what to do", 46),
        ],
        [.. findings.Select(Row)]);

    private static ImmutableArray<Cell> Row(Finding finding) =>
    [
        Cell.Of(InWords(finding.Rule)),
        Cell.Of(Words(finding.Severity)),
        Cell.Named(finding.List),
        Cell.Named(finding.File),
        Cell.Named(finding.Sheet),
        finding.Row is { } row ? Cell.Of(row) : Cell.NotApplicable,
        Cell.Named(finding.Column),
        Cell.Named(finding.Message),
    ];

    private static string InWords(string rule) => rule.Replace('-', ' ');

    private static string Words(Severity severity) => severity switch
    {
        Severity.Reject => "Rejected",
        Severity.SetAside => "Set aside",
        Severity.Warn => "Warning",
        _ => "Note",
    };
}
