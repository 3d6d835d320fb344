using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Tables;

namespace Reporting.Extracts.Assembly;

/// <summary>A list over all files and sheets that count: copies taken out, and what rows say about each
/// other.</summary>
internal sealed class ListRows
{
    private readonly ListSchema list;
    private readonly Dictionary<ulong, List<(ListTable Table, TableRow Row)>> seen = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly ImmutableArray<int> once;

    private ListRows(ListSchema list)
    {
        this.list = list;
        once = [.. list.Once.Select(list.PlaceOf)];
    }

    /// <summary>The tables without copies, in their order; findings go to each table's log.</summary>
    public static IReadOnlyList<ListTable> Without(
        ListSchema list, IEnumerable<ListTable> tables, Func<ListTable, FindingLog> logOf)
    {
        var rows = new ListRows(list);
        return [.. tables.Select(table => rows.Reduce(table, logOf(table)))];
    }

    private ListTable Reduce(ListTable table, FindingLog log)
    {
        var kept = ImmutableArray.CreateBuilder<TableRow>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            if (IsCopy(table, row))
            {
                log.OfRow(TableRule.DuplicateRow, Severity.Warn, row.Number, null);
                continue;
            }

            if (!once.IsEmpty && KeyOf(row) is { } key && !keys.Add(key))
                log.OfRow(TableRule.PossibleDuplicate, Severity.Warn, row.Number, list.Once[^1]);
            kept.Add(row);
        }

        return table with { Rows = kept.ToImmutable() };
    }

    private bool IsCopy(ListTable table, TableRow row)
    {
        if (!seen.TryGetValue(row.Hash, out var alike))
        {
            seen.Add(row.Hash, [(table, row)]);
            return false;
        }

        if (alike.Exists(one => one.Row.Says(row)
            && one.Table.UnknownColumns.SequenceEqual(table.UnknownColumns, StringComparer.Ordinal)))
            return true;
        alike.Add((table, row));
        return false;
    }

    /// <summary>Null where part of the key is blank: nothing is said of such rows.</summary>
    private string? KeyOf(TableRow row)
    {
        foreach (var place in once)
        {
            if (row.Cells[place].IsBlank)
                return null;
        }

        return string.Join('\u001F', once.Select(place => row.Cells[place].Canonical));
    }
}
