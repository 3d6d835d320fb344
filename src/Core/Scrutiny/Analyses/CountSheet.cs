using System.Collections.Immutable;
using System.Globalization;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports;
using Reporting.Disclosure;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>A table of counts and what its sheet says around it: laid out alike in every edition.</summary>
/// <param name="Tab">The worksheet's name, the same however coarse the table is.</param>
/// <param name="Label">What the rows are.</param>
internal sealed record CountSheet(string Tab, string Subject, string Label, CountTable Table)
{
    private const string DroppedRemark =
        "The table is withheld: no part of it could be shown without telling small numbers.";

    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Whether each count has its share of the column's total beside it.</summary>
    public bool HasShares { get; init; }

    /// <summary>Of fewer than this in all, no share is told and the sheet says so.</summary>
    public int LeastToSay { get; init; }

    /// <summary>The register's sheets name another source than those of case records.</summary>
    public bool IsOfAudits { get; init; }

    /// <summary>As officers see it.</summary>
    public TableSheet Of(AnalysesScope scope) => Of(scope, ShownCounts.All(Table));

    public TableSheet Of(AnalysesScope scope, ShownCounts shown) => SheetOf(scope).Of(
        Tab, Subject, Columns(shown), Rows(shown), None(shown),
        [.. Remarks, .. AreTooFew(shown) ? TooFewWords : [], .. Protection(scope, shown)]);

    /// <summary>What a sheet says of the cells that it doesn't show.</summary>
    public static ImmutableArray<string> Protection(AnalysesScope scope, ShownCounts shown) =>
    [
        .. shown.Table.Coarsened is { } words ? (IEnumerable<string>)[words] : [],
        .. shown.IsDropped ? (IEnumerable<string>)[DroppedRemark] : [],
        .. shown is { IsDropped: false, Withholds: true } ? (IEnumerable<string>)[Withheld(scope)] : [],
    ];

    private static string Withheld(AnalysesScope scope) => string.Create(
        CultureInfo.InvariantCulture,
        $"Counts of 1 to {scope.Paper.Disclosure.Rules.Threshold}, and as many others as it takes so that nobody can "
        + $"work them out, are withheld.");

    /// <summary>What stands in a table's place.</summary>
    public static string None(ShownCounts shown) => shown.IsDropped ? "Withheld" : "Nothing to count";

    // By what is shown: a remark tells no more than the table does.
    private bool AreTooFew(ShownCounts shown) =>
        !shown.IsDropped && shown.CountAt(shown.TotalRow, 0) is { } all && all < LeastToSay;

    private ImmutableArray<string> TooFewWords =>
        [FormattableString.Invariant($"{TooFew.Words}: fewer than {LeastToSay}.")];

    private bool ShowsShares(ShownCounts shown) => HasShares && !AreTooFew(shown);

    private AuditSheet SheetOf(AnalysesScope scope) => IsOfAudits ? scope.RegisterSheet : scope.Sheet;

    private ImmutableArray<Column> Columns(ShownCounts shown)
    {
        var table = shown.Table;
        var counts = table.HasTotalColumn ? table.Columns.Add("All") : table.Columns;
        return
        [
            Column.Label(Label, 40),
            .. counts.SelectMany(column => ShowsShares(shown)
                ? (IEnumerable<Column>)[Column.Numbers(column, 12), Column.Numbers($"{column} (% of all)", 12)]
                : [Column.Numbers(column, 12)]),
        ];
    }

    private IEnumerable<ImmutableArray<Cell>> Rows(ShownCounts shown)
    {
        if (shown.IsDropped)
            return [];
        var table = shown.Table;
        var rows = Enumerable.Range(0, table.HasTotalRow ? shown.TotalRow + 1 : shown.TotalRow);
        var columns = Enumerable.Range(0, table.HasTotalColumn ? shown.TotalColumn + 1 : shown.TotalColumn);
        return rows.Select(row => (ImmutableArray<Cell>)
        [
            row == shown.TotalRow ? Cell.Of("All") : Cell.Named(table.Rows[row]),
            .. columns.SelectMany(column => ShowsShares(shown)
                ? (IEnumerable<Cell>)[shown.At(row, column), shown.ShareOfColumn(row, column)]
                : [shown.At(row, column)]),
        ]);
    }
}
