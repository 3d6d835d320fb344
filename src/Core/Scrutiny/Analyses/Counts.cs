using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Disclosure.Headlines;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Tables of counts from what is counted, and what their totals are known by elsewhere.</summary>
internal static class Counts
{
    /// <summary>A table with a row of totals.</summary>
    /// <param name="count">Of a row and a column, by their names; null: not available.</param>
    public static CountTable Table(
        string name,
        ReportingMonth month,
        ImmutableArray<string> rows,
        ImmutableArray<string> columns,
        Func<string, string, int?> count) => new()
        {
            Name = name,
            Month = month,
            Rows = rows,
            Columns = columns,
            Counts = [.. rows.Select(row => columns.Select(column => count(row, column)).ToImmutableArray())],
            HasTotalRow = true,
        };

    /// <summary>A table of one column that counts things by the row they belong to.</summary>
    /// <param name="things">Null: not available.</param>
    public static CountTable Column<T>(
        string name,
        ReportingMonth month,
        ImmutableArray<string> rows,
        string column,
        IEnumerable<T>? things,
        Func<T, string> rowOf)
    {
        var counts = things?.CountBy(rowOf, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return Table(name, month, rows, [column], (row, _) => counts?.GetValueOrDefault(row));
    }

    /// <summary>Everybody knows the column's total: the count that the indicator is about.</summary>
    public static CountTable TotalledBy(this CountTable table, string column, string indicator) =>
        table with { TotalIs = table.TotalIs.SetItem(column, indicator) };

    /// <summary>Everybody knows the column's total: the sum of these indicators' numerators.</summary>
    public static CountTable TiedTo(this CountTable table, string column, params ImmutableArray<string> indicators) =>
        table with
        {
            Ties = table.Ties.Add(new CellSum(
                table.TotalKey(column),
                [.. indicators.Select(each => HeadlineKeys.NumeratorOf(Catalogue.Get(each), table.Month))])),
        };

    /// <summary>Everybody knows the column's total: the count that another table tells, where it is out.</summary>
    public static CountTable TiedTo(this CountTable table, string column, CellKey count) =>
        table with { Ties = table.Ties.Add(new CellSum(count, [table.TotalKey(column)])) };

    /// <summary>Everybody knows that the column's total is no more than the indicator's count of rows.</summary>
    /// <param name="rows">Null: not available.</param>
    public static CountTable Within(this CountTable table, string column, string indicator, int? rows)
    {
        var total = table.Counts.Aggregate((int?)0, (sum, counts) => sum + counts[table.Columns.IndexOf(column)]);
        if (rows - total is not (>= 0 and var more))
            return table;
        var again = Table($"{table.Name}, {column} again", table.Month, [column], [column], (_, _) => more) with
        {
            HasTotalRow = false,
            OnlyBinds = true,
        };
        return table with
        {
            MadeOf = table.MadeOf.Add(again),
            Ties = table.Ties.Add(new CellSum(
                HeadlineKeys.CountOf(indicator, table.Month), [table.TotalKey(column), again.Key(column, column)])),
        };
    }

    /// <summary>Everybody knows that what the only column counts is among more, row by row and in all.</summary>
    /// <param name="all">Of the same rows and column, under another name: printed nowhere as it stands.</param>
    /// <param name="told">By the row or the total, counts of other tables that add up to what there is in all.</param>
    public static CountTable Among(
        this CountTable table, CountTable all, Func<string, IEnumerable<ImmutableArray<CellKey>>> told)
    {
        var column = table.Columns[0];
        var rest = all with
        {
            Name = $"{all.Name}, others",
            Counts = [.. all.Counts.Zip(table.Counts, (more, some) => (ImmutableArray<int?>)[more[0] - some[0]])],
        };
        return table with
        {
            MadeOf = [.. table.MadeOf, all with { OnlyBinds = true }, rest with { OnlyBinds = true }],
            Ties =
            [
                .. table.Ties,
                .. from row in table.Rows.Append(CountTable.TotalLabel)
                   from parts in told(row).Append([table.Key(row, column), rest.Key(row, column)])
                   select new CellSum(all.Key(row, column), parts),
            ],
        };
    }

    /// <summary>Each column counts the same things: their totals are equal, as every reader sees.</summary>
    public static CountTable WithEqualTotals(this CountTable table) => table with
    {
        Ties =
        [
            .. table.Ties,
            .. table.Columns.Skip(1).Select(column =>
                new CellSum(table.TotalKey(table.Columns[0]), [table.TotalKey(column)])),
        ],
    };

    /// <summary>The same count as another's by definition, as every reader of both sees.</summary>
    public static CountTable EqualTo(this CountTable table, string row, string column, CellKey other) => table with
    {
        Ties = table.Ties.Add(new CellSum(table.Key(row, column), [other])),
    };

    /// <summary>No more than another count by definition, as every reader of both sees: by how much is a count that
    /// no table prints.</summary>
    /// <param name="rest">What it is of that other that this one leaves out; null: not available.</param>
    public static CountTable PartOf(this CountTable table, string row, string column, CellKey other, int? rest)
    {
        var without = $"Not in {row}";
        var left = Table($"{table.Name}, the rest", table.Month, [without], [column], (_, _) => rest) with
        {
            HasTotalRow = false,
            OnlyBinds = true,
        };
        return table with
        {
            MadeOf = table.MadeOf.Add(left),
            Ties = table.Ties.Add(new CellSum(other, [table.Key(row, column), left.Key(without, column)])),
        };
    }

    private static CellKey TotalKey(this CountTable table, string column) =>
        table.Key(CountTable.TotalLabel, column);
}
