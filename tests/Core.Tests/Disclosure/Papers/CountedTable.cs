using System.Collections.Immutable;
using System.Globalization;
using Reporting.Disclosure;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>A table's counts and totals under names of their own, and the sums that every reader sees.</summary>
internal sealed class CountedTable(CountTable table)
{
    public ImmutableArray<string> Columns => table.Columns;

    /// <summary>Of its only column.</summary>
    public Count? Total => Of(CountTable.TotalLabel, table.Columns[0]);

    public IEnumerable<CountsAddUp> Sums =>
    [
        .. Totals,
        .. table.MadeOf.SelectMany(finer => new CountedTable(finer).Sums),
        .. from tie in table.Ties
           let whole = Of(tie.Whole)
           let parts = tie.Parts.Select(Of).ToList()
           where whole is not null && !parts.Contains(null)
           select new CountsAddUp(whole.Value, [.. parts.Select(part => part!.Value)]),
    ];

    private IEnumerable<CountsAddUp> Totals =>
        from column in table.Columns
        let total = Of(CountTable.TotalLabel, column)
        where total is not null
        select new CountsAddUp(total.Value, [.. table.Rows.Select(row => Of(row, column)!.Value)]);

    /// <summary>What the ledger calls it.</summary>
    public CellKey KeyOf(string row, string column) => table.Key(row, column);

    /// <summary>Null: not available.</summary>
    public Count? Of(string row, string column)
    {
        var at = table.Columns.IndexOf(column);
        var counts = row == CountTable.TotalLabel
            ? table.Counts.Select(each => each[at])
            : [table.Counts[table.Rows.IndexOf(row)][at]];
        var sum = counts.Aggregate((int?)0, (all, count) => all + count);
        return sum is { } value
            ? new Count(
                string.Create(CultureInfo.InvariantCulture, $"{table.Name} {table.Month} {row} {column}"), value)
            : null;
    }

    // Of this table or of those that it is made of; not what indicators tell.
    private Count? Of(CellKey key) => new[] { table }.Concat(table.MadeOf)
        .Where(each => each.Name == key.Table && each.Month == key.Month)
        .Select(each => new CountedTable(each).Of(key.Row, key.Column))
        .FirstOrDefault();
}
