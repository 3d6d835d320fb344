using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Tables;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Assembly;

/// <summary>A list over all files and sheets that count: copies taken out, and what rows say about each
/// other.</summary>
internal sealed class ListRows
{
    private readonly ListSchema list;
    private readonly Dictionary<ulong, List<(ListTable Table, TableRow Row)>> seen = [];
    private readonly Dictionary<string, (ListTable Table, TableRow Row)> latest = new(StringComparer.Ordinal);
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
        List<ListTable> reduced = [.. tables.Select(table => rows.Reduce(table, logOf(table)))];
        foreach (var table in reduced)
            rows.FindEventsTwice(table, logOf(table));
        return reduced;
    }

    private ListTable Reduce(ListTable table, FindingLog log)
    {
        var kept = ImmutableArray.CreateBuilder<TableRow>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            if (list.IsCorrectedById ? RepeatsTheLatest(table, row, log) : IsCopy(table, row))
            {
                log.OfRow(TableRule.DuplicateRow, Severity.Warn, row.Number, null);
                continue;
            }

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

        if (alike.Exists(one => AreCopies(one, (table, row))))
            return true;
        alike.Add((table, row));
        return false;
    }

    /// <summary>A row that says what an earlier one said, after a third has corrected that, is no copy: it counts.
    /// </summary>
    private bool RepeatsTheLatest(ListTable table, TableRow row, FindingLog log)
    {
        var id = table.IdOf(row)!;
        if (latest.TryGetValue(id, out var before))
        {
            if (AreCopies(before, (table, row)))
                return true;
            log.OfRow(TableRule.Correction, Severity.Note, row.Number, list.IdColumn);
        }

        latest[id] = (table, row);
        return false;
    }

    private static bool AreCopies((ListTable Table, TableRow Row) one, (ListTable Table, TableRow Row) other) =>
        one.Row.Says(other.Row)
        && one.Table.UnknownColumns.SequenceEqual(other.Table.UnknownColumns, StringComparer.Ordinal);

    /// <summary>Of a row that is corrected only the last counts, so only the last is compared.</summary>
    private void FindEventsTwice(ListTable table, FindingLog log)
    {
        if (once.IsEmpty)
            return;
        var (rule, column) = list.IsCorrectedById
            ? (TableRule.SameUnderAnotherId, list.IdColumn)
            : (TableRule.PossibleDuplicate, list.Once[^1]);
        foreach (var row in table.Rows)
        {
            if (Counts(table, row) && KeyOf(row) is { } key && !keys.Add(key))
                log.OfRow(rule, Severity.Warn, row.Number, column);
        }
    }

    private bool Counts(ListTable table, TableRow row) => !list.IsCorrectedById || latest[table.IdOf(row)!].Row == row;

    /// <summary>Null where part of the key is blank: nothing is said of such rows.</summary>
    private string? KeyOf(TableRow row)
    {
        foreach (var place in once)
        {
            if (row.Cells[place].IsBlank)
                return null;
        }

        return string.Join('\u001F', once.Select(place => FoldedText.Of(row.Cells[place].Canonical)));
    }
}
