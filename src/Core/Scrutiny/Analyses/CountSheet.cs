using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>A table of counts and what its sheet says around it: laid out alike in every edition.</summary>
/// <param name="Tab">The worksheet's name, the same however coarse the table is.</param>
/// <param name="Label">What the rows are.</param>
internal sealed record CountSheet(string Tab, string Subject, string Label, CountTable Table)
{
    // Few columns have room for headings of a line or two.
    private const int MostWide = 5;

    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>What the columns are called on the sheet, where their names in the table are others.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>Whether each count has its share of the column's total beside it.</summary>
    public bool HasShares { get; init; }

    /// <summary>Of fewer than this in all, no share is told and the sheet says so.</summary>
    public int LeastToSay { get; init; }

    /// <summary>
    /// Cells of the table, or of a broader one, that the lists can't tell wholly: where nothing is counted they are
    /// not available, for missing is not zero.
    /// </summary>
    public ImmutableHashSet<CellKey> Untold { get; init; } = [];

    /// <summary>The register's sheets name another source than those of case records.</summary>
    public bool IsOfAudits { get; init; }

    /// <summary>As officers see it.</summary>
    public TableSheet Of(AnalysesScope scope) => Of(scope, ShownTables.Open(Table));

    /// <param name="shown">What of the table, or of a broader one, may be seen.</param>
    public TableSheet Of(AnalysesScope scope, ShownTable shown) => SheetOf(scope).Of(
        Tab, Subject, Columns(shown), Rows(shown), None(shown),
        [.. Remarks, .. AreTooFew(shown) ? TooFewWords : [], .. shown.Remarks]);

    /// <summary>What stands in a table's place.</summary>
    public static string None(ShownTable shown) => shown.IsDropped ? "Not shown" : "Nothing to count";

    // By what is shown: a remark tells no more than the table does.
    private bool AreTooFew(ShownTable shown) =>
        !shown.IsDropped && shown.Counts[shown.TotalRow][0] is { } all && all < LeastToSay;

    private ImmutableArray<string> TooFewWords =>
        [FormattableString.Invariant($"{TooFew.Words}: fewer than {LeastToSay}.")];

    private bool ShowsShares(ShownTable shown) => HasShares && !AreTooFew(shown);

    private AuditSheet SheetOf(AnalysesScope scope) => IsOfAudits ? scope.RegisterSheet : scope.Sheet;

    private ImmutableArray<Column> Columns(ShownTable shown)
    {
        var counts = Headings.IsEmpty ? shown.Table.Columns : Headings;
        if (shown.Table.HasTotalColumn)
            counts = counts.Add(CountTable.TotalLabel);
        var width = counts.Length <= MostWide ? 18 : 12;
        return
        [
            Column.Label(Label, 40),
            .. counts.SelectMany(column => ShowsShares(shown)
                ? (IEnumerable<Column>)[Column.Numbers(column, width), Column.Numbers($"{column} (% of total)", width)]
                : [Column.Numbers(column, width)]),
        ];
    }

    private IEnumerable<ImmutableArray<Cell>> Rows(ShownTable shown)
    {
        if (shown.IsDropped)
            return [];
        var table = shown.Table;
        var rows = Enumerable.Range(0, table.HasTotalRow ? shown.TotalRow + 1 : shown.TotalRow);
        var columns = Enumerable.Range(0, table.HasTotalColumn ? shown.TotalColumn + 1 : shown.TotalColumn);
        return rows.Select(row => (ImmutableArray<Cell>)
        [
            row == shown.TotalRow ? Cell.Of(CountTable.TotalLabel) : Cell.Named(table.Rows[row]),
            .. columns.SelectMany(column => IsUntold(shown, row, column)
                ? Enumerable.Repeat(Cell.NotAvailable, ShowsShares(shown) ? 2 : 1)
                : ShowsShares(shown) ? [shown.Count(row, column), shown.Share(row, column)]
                : [shown.Count(row, column)]),
        ]);
    }

    private bool IsUntold(ShownTable shown, int row, int column) => shown.Counts[row][column] == 0
        && row < shown.TotalRow && column < shown.TotalColumn
        && Untold.Contains(shown.Table.Key(shown.Table.Rows[row], shown.Table.Columns[column]));
}
