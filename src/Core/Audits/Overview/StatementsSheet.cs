using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Audits.Reports;
using Reporting.Extracts.Values;
using Reporting.Workbooks;

namespace Reporting.Audits.Overview;

/// <summary>What the child protection adviser and the lead reviewing officer write: officers' own words.</summary>
/// <remarks>Free text: the officer edition alone. Source: audit-cycle.md, Overview.</remarks>
internal static class StatementsSheet
{
    private const double TextWidth = 84;

    private static readonly ImmutableArray<(string Office, ImmutableArray<string> Words)> Offices =
    [
        ("Child protection adviser", ["child protection advis", "cp advis", "cpa"]),
        ("Lead independent reviewing officer", ["reviewing officer", "iro", "liro"]),
    ];

    public static TableSheet Of(AuditSheet sheet)
    {
        ImmutableArray<Statement> own =
        [
            .. sheet.Scope.Months.SelectMany(month => month.Statements
                .Where(statement => (statement.Period ?? month.Period) == sheet.Scope.Period)),
        ];
        return sheet.Of(
            "Statements",
            "Statements of the adviser and the lead reviewing officer",
            [
                Column.Label("Statement of", 30), Column.Words("Kind", 20), Column.Words("Service area", 26),
                Column.Words("Statement", TextWidth),
            ],
            Offices.SelectMany(each =>
                Rows(each.Office, [.. own.Where(statement => IsOf(statement.Section, each.Words))])),
            "No statement was given",
            "It has a row for each paragraph of the statements that were given for the month, in the officers' own "
            + "words.");
    }

    /// <summary>Whether a section is one of the offices that write for the overview.</summary>
    public static bool IsOffice(string section) => Offices.Any(office => IsOf(section, office.Words));

    private static bool IsOf(string section, ImmutableArray<string> words)
    {
        var folded = $" {FoldedText.Of(section)}";
        return words.Any(word => folded.Contains($" {FoldedText.Of(word)}", StringComparison.Ordinal));
    }

    private static IEnumerable<ImmutableArray<Cell>> Rows(string office, ImmutableArray<Statement> statements) =>
        statements.IsEmpty
            ? [[Cell.Of(office), Cell.NotApplicable, Cell.NotApplicable, Cell.Of("No statement was given")]]
            : from statement in statements
              from part in LongText.Parts(statement.Text, TextWidth)
              select (ImmutableArray<Cell>)
            [
                Cell.Of(office),
                Cell.Named(statement.Kind),
                Cell.Named(statement.ServiceArea ?? "All"),
                Cell.Named(part),
            ];
}
