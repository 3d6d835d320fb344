using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Reporting.Workbooks.Validation;

/// <summary>T1 to T7: a table's name, headings and shape.</summary>
internal static class TableRules
{
    private static readonly Regex TableName =
        new("^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+$", WorkbookRules.Pattern);

    private static readonly Regex DefaultName =
        new("^(Table_?[0-9]+|[A-Za-z]{1,3}[0-9]+)$", WorkbookRules.Pattern);

    public static IEnumerable<Breach> Check(TableSheet sheet)
    {
        var table = sheet.Table;
        Breach Broken(string rule, string message) => new(rule, sheet.Tab, message);

        if (table.Columns.IsEmpty || table.Rows.IsEmpty)
            yield return Broken("T1", "The table has no column or no row.");
        if (!TableName.IsMatch(table.Name) || DefaultName.IsMatch(table.Name))
            yield return Broken("T2", "The table's name is not made of words and underscores.");
        if (table.Columns.Any(column => string.IsNullOrWhiteSpace(column.Heading) || IsUntidy(column.Heading)))
            yield return Broken("T3", "A heading is empty, or has spaces around it or line breaks.");
        if (table.Columns.DistinctBy(column => column.Heading, StringComparer.OrdinalIgnoreCase).Count()
            != table.Columns.Length)
            yield return Broken("T3", "Two columns have the same heading.");
        if (table.Rows.Any(row => row.Length != table.Columns.Length))
            yield return Broken("T6", "A row has more or fewer cells than there are columns.");
        else if (!AllFits(table))
            yield return Broken("T7", "A number, a heading's word or a text does not fit its cell.");
    }

    private static bool IsUntidy(string heading) => heading.Trim() != heading || heading.Any(char.IsControl);

    private static bool AllFits(Table table) =>
        table.Columns.All(column => column.Heading.Split(' ').All(word => Fits(word, column.Width, bold: true)))
        && table.Rows.All(row => RowFits(row, table.Columns));

    private static bool RowFits(ImmutableArray<Cell> row, ImmutableArray<Column> columns) =>
        row.Select((cell, at) => (cell, columns[at])).All(each => each switch
        {
            (Cell.Text or Cell.Link, var column) => TableFit.HeightOf(
                [(each.cell.Shown, column.Width, column.IsLabel)]) <= TextMetrics.HighestRow,
            var (cell, column) => Fits(cell.Shown, column.Width, column.IsLabel),
        });

    private static bool Fits(string text, double width, bool bold) =>
        TextMetrics.WidthFor(text, TypeSizes.Body, bold) <= width;
}
