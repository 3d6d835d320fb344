using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Periods;

namespace Reporting.Tests.Disclosure;

/// <summary>Small tables of counts by rows, and what disclosure control makes of them.</summary>
internal static class CountTables
{
    public static ReportingMonth June { get; } = new(2023, 6);

    /// <summary>Rows A, B, C... and columns a, b, c..., each with its total.</summary>
    public static CountTable WithMargins(string name, params int?[][] rows) =>
        Table(name, rows) with { HasTotalRow = true, HasTotalColumn = true };

    /// <summary>One column, with its total.</summary>
    public static CountTable Column(string name, params int?[] counts) =>
        Table(name, [.. counts.Select(count => new[] { count })]) with { HasTotalRow = true };

    public static CountTable Table(string name, int?[][] rows) => new()
    {
        Name = name,
        Month = June,
        Rows = [.. rows.Select((_, at) => ((char)('A' + at)).ToString())],
        Columns = [.. rows[0].Select((_, at) => ((char)('a' + at)).ToString())],
        Counts = [.. rows.Select(row => row.ToImmutableArray())],
    };

    public static DisclosureControl Control(params PublishedCells[] published) =>
        new(new DisclosureRules(5), [.. published]);

    public static DisclosureControl Strict(params PublishedCells[] published) =>
        new(new DisclosureRules(5, Exemptions.None), [.. published]);

    public static ShownTable Shown(this DisclosureControl control, CountTable table) =>
        control.Protect([table]).Shown[0];

    /// <summary>As the reader sees it, a line a row: <c>12 [c] 15</c>.</summary>
    public static string[] Lines(this ShownTable table)
    {
        var rows = table.Table.Rows.Length + (table.Table.HasTotalRow ? 1 : 0);
        var columns = table.Table.Columns.Length + (table.Table.HasTotalColumn ? 1 : 0);
        return
        [
            .. Enumerable.Range(0, rows).Select(row => string.Join(
                ' ', Enumerable.Range(0, columns).Select(column => table.Count(row, column).Shown))),
        ];
    }
}

internal static class ToldOtherwise
{
    /// <summary>The edition as it would be with one cell shown that it withholds.</summary>
    public static PublishedCells Showing(this PublishedCells told, PublishedCell withheld) => told with
    {
        Cells = told.Cells.Replace(withheld, withheld with { IsShown = true }),
    };
}
