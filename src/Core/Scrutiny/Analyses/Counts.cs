using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Tables of counts from what is counted.</summary>
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

    /// <summary>The table with the indicator that everybody knows as the total of each of these columns.</summary>
    public static CountTable TotalledBy(this CountTable table, params (string Column, string Indicator)[] totals) =>
        table with
        {
            TotalIs = totals.ToImmutableDictionary(
                total => total.Column, total => total.Indicator, StringComparer.Ordinal),
        };
}
