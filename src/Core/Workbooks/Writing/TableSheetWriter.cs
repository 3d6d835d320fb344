using ClosedXML.Excel;

namespace Reporting.Workbooks.Writing;

/// <summary>
/// A worksheet with one marked-up table: title, introduction and table from column A, nothing below (S1 to S6).
/// </summary>
internal static class TableSheetWriter
{
    public static void Write(TableSheet model, IXLWorksheet sheet)
    {
        var table = model.Table;
        for (var at = 0; at < table.Columns.Length; at++)
            sheet.Column(at + 1).Width = table.Columns[at].Width;

        var headingRow = WriteIntroduction(model, sheet) + 1;
        var lastRow = headingRow + table.Rows.Length;
        StyleColumns(table, sheet, headingRow, lastRow);
        WriteHeadings(table, sheet, headingRow);
        for (var at = 0; at < table.Rows.Length; at++)
            WriteRow(table, at, sheet.Row(headingRow + 1 + at));
        MarkUp(table, sheet.Range(headingRow, 1, lastRow, table.Columns.Length));
        PrintSetup.Apply(sheet, model.Page, lastRow, table.Columns.Length, headingRow);
    }

    private static int WriteIntroduction(TableSheet model, IXLWorksheet sheet)
    {
        var width = model.Table.Columns[0].Width;
        var row = 1;
        SheetText.Write(sheet.Cell(row, 1), model.Title, TypeSizes.Title, bold: true, width);
        foreach (var line in model.Introduction)
            SheetText.Write(sheet.Cell(++row, 1), line, TypeSizes.Body, bold: false, width);
        return row;
    }

    private static void StyleColumns(Table table, IXLWorksheet sheet, int headingRow, int lastRow)
    {
        for (var at = 0; at < table.Columns.Length; at++)
        {
            var column = table.Columns[at];
            var style = sheet.Range(headingRow, at + 1, lastRow, at + 1).Style;
            style.Alignment.WrapText = true;
            style.Alignment.Horizontal = column.Kind == ColumnKind.Text
                ? XLAlignmentHorizontalValues.Left
                : XLAlignmentHorizontalValues.Right;
            style.Alignment.Indent = column is { Kind: ColumnKind.Text, IsLabel: false } ? 1 : 0;
            style.Font.Bold = column.IsLabel;
        }
    }

    private static void WriteHeadings(Table table, IXLWorksheet sheet, int row)
    {
        for (var at = 0; at < table.Columns.Length; at++)
        {
            var cell = sheet.Cell(row, at + 1);
            SheetText.SetText(cell, table.Columns[at].Heading);
            cell.Style.Font.Bold = true;
            cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Bottom;
        }

        sheet.Row(row).Height = TableFit.HeightOf(
            table.Columns.Select(column => (column.Heading, column.Width, Bold: true)));
    }

    private static void WriteRow(Table table, int at, IXLRow row)
    {
        var cells = table.Rows[at];
        for (var column = 0; column < cells.Length; column++)
            CellWriter.Write(cells[column], row.Cell(column + 1));
        row.Height = TableFit.HeightOf(
            cells.Zip(table.Columns, (cell, column) => (cell.Shown, column.Width, column.IsLabel)));
    }

    private static void MarkUp(Table table, IXLRange range)
    {
        var marked = range.CreateTable(table.Name);
        marked.Theme = XLTableTheme.None;
        marked.ShowAutoFilter = false;
        marked.ShowRowStripes = false;
    }
}
