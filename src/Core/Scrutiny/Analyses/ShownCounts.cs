using Reporting.Disclosure;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>What a reader of a table may see, cell by cell; totals stand last.</summary>
internal sealed class ShownCounts(ShownTable shown)
{
    public CountTable Table => shown.Table;

    public bool IsDropped => shown.IsDropped;

    public bool Withholds => !shown.Withheld.IsEmpty;

    public int TotalRow => Table.Rows.Length;

    public int TotalColumn => Table.Columns.Length;

    /// <summary>Everything: for officers.</summary>
    public static ShownCounts All(CountTable table) => new(new ShownTable(table, []));

    public bool IsWithheld(int row, int column) => shown.Withheld.Contains((row, column));

    /// <summary>A share is shown where both of its counts are, so that it tells no more than they do.</summary>
    public bool IsShareWithheld(int row, int column) => IsWithheld(row, column) || IsWithheld(TotalRow, column);

    /// <summary>Null where it is withheld or not available.</summary>
    public int? CountAt(int row, int column) => IsWithheld(row, column) ? null : Sum(row, column);

    public Cell At(int row, int column) =>
        IsWithheld(row, column) ? new Cell.Sign(Shorthand.Suppressed)
        : Sum(row, column) is { } count ? Cell.Of(count)
        : Cell.NotAvailable;

    public Cell ShareOfColumn(int row, int column) => IsShareWithheld(row, column)
        ? new Cell.Sign(Shorthand.Suppressed)
        : ShareCells.Percent(Sum(row, column), Sum(TotalRow, column));

    private int? Sum(int row, int column)
    {
        var rows = row == TotalRow ? Enumerable.Range(0, TotalRow) : [row];
        var columns = column == TotalColumn ? Enumerable.Range(0, TotalColumn) : [column];
        return rows.SelectMany(_ => columns, (at, of) => Table.Counts[at][of])
            .Aggregate((int?)0, (sum, count) => sum + count);
    }
}
