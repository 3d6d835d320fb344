using System.Collections.Immutable;

namespace Reporting.Disclosure.Tables;

/// <summary>Tables without what is withheld from them.</summary>
internal static class ShownTables
{
    /// <param name="shown">Whatever isn't among them is withheld.</param>
    public static ShownTable Of(CountTable table, IReadOnlySet<CellKey> shown)
    {
        var cells = new TableCells(table);
        var withheld = new HashSet<(int, int)>();
        var counts = ImmutableArray.CreateBuilder<ImmutableArray<int?>>();
        for (var row = 0; row <= table.Rows.Length; row++)
            counts.Add([.. Enumerable.Range(0, table.Columns.Length + 1).Select(column => Shown(row, column))]);
        return new ShownTable(
            table with
            {
                Counts = [.. counts.Take(table.Rows.Length).Select(row => row[..table.Columns.Length])],
                Broader = [],
                MadeOf = [],
                Ties = [],
            },
            [.. withheld])
        {
            Counts = counts.ToImmutable(),
        };

        int? Shown(int row, int column)
        {
            if (cells.Count(row, column) is not { } count || shown.Contains(cells.Key(row, column)))
                return cells.Count(row, column);
            withheld.Add((row, column));
            return null;
        }
    }

    /// <summary>Nothing is withheld: for officers, or by a named exemption.</summary>
    public static ShownTable Open(CountTable table)
    {
        var cells = new TableCells(table);
        var keys = from row in Enumerable.Range(0, table.Rows.Length + 1)
                   from column in Enumerable.Range(0, table.Columns.Length + 1)
                   select cells.Key(row, column);
        return Of(table, keys.ToHashSet());
    }

    public static ShownTable Dropped(CountTable table) => Of(table, ImmutableHashSet<CellKey>.Empty) with
    {
        IsDropped = true,
    };
}
