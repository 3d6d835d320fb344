using Reporting.Disclosure.Choosing;

namespace Reporting.Disclosure.Tables;

/// <summary>A table's counts and totals as cells, with the sums that every reader sees.</summary>
internal sealed class TableCells
{
    private readonly CountTable table;

    /// <exception cref="ArgumentException">Its labels don't tell its rows and columns apart.</exception>
    public TableCells(CountTable table)
    {
        Require(table.Rows);
        Require(table.Columns);
        this.table = table;
    }

    private int TotalRow => table.Rows.Length;

    private int TotalColumn => table.Columns.Length;

    /// <summary>Null: not available, or no such total.</summary>
    public int? Count(int row, int column) => (row == TotalRow, column == TotalColumn) switch
    {
        (false, false) => table.Counts[row][column],
        (true, false) => HasTotalOf(column) ? Sum(Rows, each => Count(each, column)) : null,
        (false, true) => table.HasTotalColumn ? Sum(Columns, each => Count(row, each)) : null,
        _ => table.HasTotalRow && table.HasTotalColumn ? Sum(Rows, each => Count(each, TotalColumn)) : null,
    };

    public CellKey Key(int row, int column) => table.Key(
        row == TotalRow ? CountTable.TotalLabel : table.Rows[row],
        column == TotalColumn ? CountTable.TotalLabel : table.Columns[column]);

    public bool Holds(CellKey key) => Enumerable.Range(0, TotalRow + 1).Any(row =>
        Enumerable.Range(0, TotalColumn + 1).Any(column => Count(row, column) is not null && Key(row, column) == key));

    /// <param name="isPrinted">False: a finer table that a printed one is made of.</param>
    public void AddTo(CandidateBuilder edition, bool isHeadlineExempt, bool isPrinted = true)
    {
        foreach (var row in Enumerable.Range(0, TotalRow + 1))
        {
            foreach (var column in Enumerable.Range(0, TotalColumn + 1))
            {
                if (Count(row, column) is { } count)
                    edition.Add(Key(row, column), count, RoleOf(row, column, isHeadlineExempt, isPrinted));
            }
        }

        foreach (var column in Enumerable.Range(0, TotalColumn + 1))
            AddSum(edition, (TotalRow, column), Rows.Select(row => (row, column)));
        foreach (var row in Enumerable.Range(0, TotalRow + 1))
            AddSum(edition, (row, TotalColumn), Columns.Select(column => (row, column)));
        foreach (var finer in table.MadeOf)
            new TableCells(finer).AddTo(edition, isHeadlineExempt, isPrinted: false);
        foreach (var tie in table.Ties)
            edition.Add(tie);
    }

    private IEnumerable<int> Rows => Enumerable.Range(0, TotalRow);

    private IEnumerable<int> Columns => Enumerable.Range(0, TotalColumn);

    private bool HasTotalOf(int column) => table.HasTotalRow || table.TotalIs.ContainsKey(table.Columns[column]);

    private CellRole RoleOf(int row, int column, bool isHeadlineExempt, bool isPrinted)
    {
        var isHeadline = row == TotalRow && column < TotalColumn && table.TotalIs.ContainsKey(table.Columns[column]);
        if (isHeadline && isHeadlineExempt)
            return CellRole.Exempt;
        return isPrinted && (row < TotalRow || table.HasTotalRow) ? CellRole.Open
            : table.OnlyBinds ? CellRole.Remainder
            : CellRole.Latent;
    }

    private void AddSum(
        CandidateBuilder edition, (int Row, int Column) whole, IEnumerable<(int Row, int Column)> parts)
    {
        if (Count(whole.Row, whole.Column) is not null)
        {
            edition.Add(new CellSum(
                Key(whole.Row, whole.Column), [.. parts.Select(each => Key(each.Row, each.Column))]));
        }
    }

    private static int? Sum(IEnumerable<int> places, Func<int, int?> count)
    {
        var sum = 0;
        foreach (var place in places)
        {
            if (count(place) is not { } one)
                return null;
            sum += one;
        }

        return sum;
    }

    private static void Require(IReadOnlyCollection<string> labels)
    {
        var names = labels.ToHashSet(StringComparer.Ordinal);
        if (names.Contains(CountTable.TotalLabel) || names.Count < labels.Count)
            throw new ArgumentException("A table's labels are each there once, and none of them is a total.");
    }
}
