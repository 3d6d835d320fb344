using System.Collections.Immutable;

namespace Reporting.Disclosure.Tables;

/// <summary>The same counts in broader groups or over a longer time, with what they are made of.</summary>
internal static class BroaderTables
{
    /// <summary>Several rows as one.</summary>
    /// <param name="groupOf">
    /// The broader group of each row, in any order. A row may be a group of its own; no other group is called like a
    /// row.
    /// </param>
    /// <param name="words">How the sheet says it.</param>
    /// <exception cref="ArgumentException">A group of several is called like one of the rows.</exception>
    public static CountTable InBroaderRows(this CountTable table, Func<string, string> groupOf, string words)
    {
        var groups = table.Rows.GroupBy(groupOf, StringComparer.Ordinal).ToList();
        if (groups.Exists(group => table.Rows.Contains(group.Key, StringComparer.Ordinal)
            && !group.SequenceEqual([group.Key], StringComparer.Ordinal)))
            throw new ArgumentException("A broader group is called like one of the rows.", nameof(groupOf));
        return table with
        {
            Rows = [.. groups.Select(group => group.Key)],
            Counts =
            [
                .. groups.Select(group => (ImmutableArray<int?>)
                [
                    .. table.Columns.Select((_, column) =>
                        Sum(group.Select(row => table.Counts[table.Rows.IndexOf(row)][column]))),
                ]),
            ],
            Broader = [],
            Coarsened = words,
            MadeOf = [table with { Broader = [] }],
            Ties =
            [
                .. from @group in groups
                   where @group.Count() > 1
                   from column in table.Columns
                   select new CellSum(
                       table.Key(@group.Key, column), [.. @group.Select(row => table.Key(row, column))]),
            ],
        };
    }

    /// <summary>A quarter instead of its months, where the counts are of events, so that they add up.</summary>
    /// <param name="months">The months of the quarter, oldest first, with equal rows and columns.</param>
    /// <param name="words">How the sheet says it.</param>
    /// <exception cref="ArgumentException">The months' tables are not of one form.</exception>
    public static CountTable InQuarter(IReadOnlyList<CountTable> months, string words)
    {
        var last = months[^1];
        if (months.Any(month => !month.Rows.SequenceEqual(last.Rows) || !month.Columns.SequenceEqual(last.Columns)))
            throw new ArgumentException("The months of a quarter have equal rows and columns.", nameof(months));
        var quarter = last with
        {
            Name = $"{last.Name}, quarter",
            TotalIs = ImmutableDictionary<string, string>.Empty,
            HasTotalRow = last.HasTotalRow || !last.TotalIs.IsEmpty,
            Broader = [],
            Coarsened = words,
            Counts =
            [
                .. last.Rows.Select((_, row) => (ImmutableArray<int?>)
                    [.. last.Columns.Select((_, column) => Sum(months.Select(month => month.Counts[row][column])))]),
            ],
            MadeOf = [.. months.Select(month => month with { Broader = [] })],
        };
        return quarter with
        {
            Ties =
            [
                .. from row in quarter.Rows
                   from column in quarter.Columns
                   select new CellSum(
                       quarter.Key(row, column), [.. months.Select(month => month.Key(row, column))]),
            ],
        };
    }

    private static int? Sum(IEnumerable<int?> counts) =>
        counts.Aggregate((int?)0, (sum, count) => sum + count);
}
