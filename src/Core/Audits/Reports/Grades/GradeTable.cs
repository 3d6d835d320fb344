using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Grades;

/// <summary>A table of audits that may be published: its counts, and how they are laid out.</summary>
internal sealed record GradeTable(CountTable Counts)
{
    private const double LabelWidth = 32;
    private const double NumberWidth = 13;

    public required string Tab { get; init; }

    public required string Subject { get; init; }

    /// <summary>Heads the column of row labels.</summary>
    public required string Label { get; init; }

    /// <summary>What it says without a row.</summary>
    public required string None { get; init; }

    public required ImmutableArray<string> Remarks { get; init; }

    /// <summary>No audit was counted: there is no row.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Rows, the total among them, whose audits all come from files without a grade column.</summary>
    public ImmutableHashSet<string> Unknown { get; init; } = [];

    /// <summary>As officers see it, and the public under the exemption <c>audit-grades</c>.</summary>
    public TableSheet Open(CoveredAudits covered) => Sheet(covered, ShownTables.Open(Counts));

    /// <summary>Whoever lays out has nothing that it could print by mistake.</summary>
    public GradeTable WithoutCounts() => this with
    {
        Counts = Counts with { Counts = [], Broader = [], MadeOf = [], Ties = [] },
    };

    public TableSheet Sheet(CoveredAudits covered, ShownTable shown) => covered.Sheet.Of(
        Tab,
        Subject,
        [
            Column.Label(Label, LabelWidth),
            .. shown.Table.Columns.Select(column => Column.Numbers(column, NumberWidth)),
            Column.Numbers("Total", NumberWidth),
        ],
        (IsEmpty && shown.Withheld.IsEmpty) || shown.IsDropped ? [] : Rows(shown),
        shown.IsDropped ? "This table is not shown" : None,
        [.. Remarks, .. shown.Remarks]);

    private IEnumerable<ImmutableArray<Cell>> Rows(ShownTable shown)
    {
        for (var row = 0; row < shown.Table.Rows.Length; row++)
            yield return Row(shown, row, shown.Table.Rows[row], shown.Table.Rows[row]);
        if (shown.Table.HasTotalRow)
            yield return Row(shown, shown.TotalRow, ByArea.All, CountTable.TotalLabel);
    }

    private ImmutableArray<Cell> Row(ShownTable shown, int row, string label, string key) =>
    [
        Cell.Of(label),
        .. Enumerable.Range(0, shown.TotalColumn + 1).Select(column =>
            Unknown.Contains(key) && IsByGrade(shown, column) ? Cell.NotAvailable : shown.Count(row, column)),
    ];

    // All cases are counted where the ungraded are; else the total is of the graded.
    private static bool IsByGrade(ShownTable shown, int column) => column == shown.TotalColumn
        ? !shown.Table.Columns.Contains(GradeCountTables.Ungraded, StringComparer.Ordinal)
        : shown.Table.Columns[column] != GradeCountTables.NotKnown;
}
