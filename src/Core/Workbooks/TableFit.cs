using System.Collections.Immutable;

namespace Reporting.Workbooks;

/// <summary>Makes room: number columns as wide as their longest number, texts no longer than a row can show (T7).</summary>
internal static class TableFit
{
    private const string CutMark = " (shortened)";
    private const double SmallestWidth = 2;

    public static Table Fit(Table table)
    {
        var columns = table.Columns.Select((column, at) => Widened(column, table.Rows.Select(row => row[at])));
        var fitted = table with { Columns = [.. columns] };
        return fitted with { Rows = [.. table.Rows.Select(row => Shortened(row, fitted.Columns))] };
    }

    /// <summary>The row's height in points, by its cell with the most lines.</summary>
    public static double HeightOf(IEnumerable<(string Text, double Width, bool Bold)> cells) =>
        TextMetrics.Height(
            cells.Max(cell => TextMetrics.Lines(cell.Text, cell.Width, TypeSizes.Body, cell.Bold)), TypeSizes.Body);

    private static Column Widened(Column column, IEnumerable<Cell> cells)
    {
        var longest = cells.Where(cell => cell is Cell.Number or Cell.Day or Cell.Sign)
            .Select(cell => TextMetrics.WidthFor(cell.Shown, TypeSizes.Body, bold: false))
            .DefaultIfEmpty(SmallestWidth)
            .Max();
        return column with { Width = Math.Max(column.Width, Math.Ceiling(longest * 2) / 2) };
    }

    private static ImmutableArray<Cell> Shortened(ImmutableArray<Cell> row, ImmutableArray<Column> columns) =>
        [.. row.Select((cell, at) => cell is Cell.Text text ? text with { Value = Shortened(text.Value, columns[at]) } : cell)];

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

        return text[..fits].TrimEnd() + CutMark;
    }
}
