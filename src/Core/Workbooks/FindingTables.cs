using System.Collections.Immutable;
using Reporting.Checks;

namespace Reporting.Workbooks;

/// <summary>Findings of checks as tables: rule, grade, place and what to do; never a value of a record.</summary>
/// <remarks>The gravest come first, rules by name: the order is the same in every release (T14).</remarks>
internal static class FindingTables
{
    public static Table ByRule(string name, ImmutableArray<Finding> findings) =>
        ByRule(name, findings, ("How many", _ => true), []);

    /// <summary>
    /// Counts of a month and, apart, of those before it; the example is of the month where it has one.
    /// </summary>
    public static Table ByRule(
        string name, ImmutableArray<Finding> findings, (string Heading, Func<Finding, bool> Holds) month) =>
        ByRule(name, findings, month, [("Earlier months", finding => !month.Holds(finding))]);

    private static Table ByRule(
        string name,
        ImmutableArray<Finding> findings,
        (string Heading, Func<Finding, bool> Holds) counted,
        (string Heading, Func<Finding, bool> Holds)[] others)
    {
        ImmutableArray<(string Heading, Func<Finding, bool> Holds)> counts = [counted, .. others];
        return new Table(
            name,
            [
                Column.Label("Rule", 34),
                Column.Words("Grade", 11),
                Column.Words("List", 22),
                .. counts.Select(count => Column.Numbers(count.Heading, 10)),
                Column.Words("Example of what is wrong and what to do", 70),
            ],
            [
                .. findings.GroupBy(finding => (finding.Rule, finding.Severity, finding.List))
                    .OrderByDescending(group => group.Key.Severity)
                    .ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
                    .ThenBy(group => group.Key.List, StringComparer.Ordinal)
                    .Select(group => (ImmutableArray<Cell>)
                    [
                        Cell.Of(InWords(group.Key.Rule)),
                        Cell.Of(Words(group.Key.Severity)),
                        Cell.Named(group.Key.List),
                        .. counts.Select(count => Cell.Of(group.Count(count.Holds))),
                        Cell.Named((group.FirstOrDefault(counted.Holds) ?? group.First()).Message),
                    ]),
            ]);
    }

    /// <param name="most">No more rows than these: the gravest.</param>
    public static Table Each(string name, ImmutableArray<Finding> findings, int most = int.MaxValue) => new(
        name,
        [
            Column.Label("Rule", 28),
            Column.Words("Grade", 11),
            Column.Words("List", 16),
            Column.Words("File", 20),
            Column.Words("Sheet", 14),
            Column.Numbers("Row", 8),
            Column.Words("Column", 18),
            Column.Words("What is wrong and what to do", 46),
        ],
        [.. findings.OrderByDescending(finding => finding.Severity).Take(most).Select(Row)]);

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
