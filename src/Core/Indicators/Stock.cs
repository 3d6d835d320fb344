using NodaTime;

namespace Reporting.Indicators;

/// <summary>The state on a day, from start and end dates. Source: indicators.md, Terms.</summary>
internal static class Stock
{
    /// <summary>Start &lt;= day and (end blank or end &gt; day); never without a start.</summary>
    public static bool IsOpenOn(LocalDate day, LocalDate? start, LocalDate? end) =>
        start <= day && (end is null || end > day);

    /// <summary>
    /// One row a child, in the order of the list: of several, the latest start, then the greatest facts.
    /// </summary>
    /// <param name="facts">
    /// What the indicators read of a row, as text: it decides between rows that start on one day, so that the order of
    /// rows in a file never changes a figure.
    /// </param>
    public static IReadOnlyList<T> OnePerChild<T>(
        IEnumerable<T> rows,
        Func<T, LocalDate?> start,
        Func<T, FormattableString> facts)
        where T : Extracts.ListRow
    {
        var chosen = new Dictionary<int, T>();
        foreach (var row in rows)
        {
            if (!chosen.TryGetValue(row.Child, out var other) || Precedes(other, row))
                chosen[row.Child] = row;
        }

        return [.. chosen.Values];

        bool Precedes(T other, T row) => Nullable.Compare(start(other), start(row)) switch
        {
            0 => string.CompareOrdinal(Text(other), Text(row)) < 0,
            var order => order < 0,
        };

        // Rows that say the same are told apart by where they stand, so that findings always name the same one.
        string Text(T row) => FormattableString.Invariant(
            $"{FormattableString.Invariant(facts(row))}|{row.Team}|{row.Origin.Table:000}|{row.Origin.Row:0000000}");
    }
}
