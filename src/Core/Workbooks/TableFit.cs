using System.Collections.Immutable;

namespace Reporting.Workbooks;

/// <summary>
/// Makes room: columns as wide as their longest number and heading's word, texts no longer than a row can show (T7).
/// </summary>
internal static class TableFit
{
    private const string CutMark = " (shortened)";
    private const double NarrowestWords = 14;

    public static Table Fit(Table table, double widest)
    {
        var columns = table.Columns.Select((column, at) => Widened(column, table.Rows.Select(row => row[at])));
        var fitted = Narrowed(table with { Columns = [.. columns] }, widest);
        return fitted with { Rows = [.. table.Rows.Select(row => Shortened(row, fitted.Columns))] };
    }

    /// <summary>The row's height in points, by its cell with the most lines.</summary>
    public static double HeightOf(IEnumerable<(string Text, double Width, bool Bold)> cells) =>
        TextMetrics.Height(
            cells.Max(cell => TextMetrics.Lines(cell.Text, cell.Width, TypeSizes.Body, cell.Bold)), TypeSizes.Body);

    private static Column Widened(Column column, IEnumerable<Cell> cells)
    {
        var values = cells.Where(cell => cell is Cell.Number or Cell.Day or Cell.Sign)
            .Select(cell => TextMetrics.WidthFor(cell.Shown, TypeSizes.Body, column.IsLabel));
        var longest = column.Heading.Split(' ')
            .Select(word => TextMetrics.WidthFor(word, TypeSizes.Body, bold: true))
            .Concat(values)
            .Max();
        return column with { Width = Math.Max(column.Width, Math.Ceiling(longest * 2) / 2) };
    }

    /// <summary>
    /// What numbers needed more than planned is taken from the widest column of words, so that P1 holds.
    /// </summary>
    private static Table Narrowed(Table table, double widest)
    {
        var excess = table.Width - widest;
        var roomiest = table.Columns.Where(column => column is { Kind: ColumnKind.Text, IsLabel: false })
            .MaxBy(column => column.Width);
        if (excess <= 0 || roomiest is null)
            return table;
        var narrower = roomiest with { Width = Math.Max(NarrowestWords, roomiest.Width - Math.Ceiling(excess)) };
        return table with { Columns = table.Columns.Replace(roomiest, narrower) };
    }

    private static ImmutableArray<Cell> Shortened(ImmutableArray<Cell> row, ImmutableArray<Column> columns) =>
    [
        .. row.Select((cell, at) => cell is Cell.Text text
            ? text with { Value = Shortened(text.Value, columns[at]) }
            : cell),
    ];

    private static string Shortened(string text, Column column)
    {
        bool Fits(string candidate) =>
            HeightOf([(candidate, column.Width, column.IsLabel)]) <= TextMetrics.HighestRow;

        if (Fits(text))
            return text;
        var (fits, tooLong) = (0, text.Length);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            if (Fits(text[..middle] + CutMark))
                fits = middle;
            else
                tooLong = middle;
        }

        var lastWord = text.LastIndexOf(' ', fits - 1, fits);
        return text[..(lastWord > 0 ? lastWord : fits)] + CutMark;
    }
}
