using DocumentFormat.OpenXml.Spreadsheet;
using Reporting.Workbooks;

namespace Reporting.Tests.Workbooks;

/// <summary>The rules for tables and cells: T1 to T11, C1 to C4.</summary>
internal static class TableConformance
{
    public static IEnumerable<string> Breaches(WrittenSheet sheet) =>
        OfShape(sheet).Concat(OfHeadings(sheet)).Concat(OfCells(sheet)).Concat(OfLegend(sheet)).Concat(OfRows(sheet));

    private static IEnumerable<string> OfShape(WrittenSheet sheet)
    {
        var (left, _, _, bottom) = sheet.TableRange();
        if (left != 1)
            yield return "S4: table does not start in column A";
        if (!sheet.Text(1, 2).StartsWith("This worksheet contains one table.", StringComparison.Ordinal))
            yield return "S3: what is on the sheet";
        if (sheet.LastRow != bottom)
            yield return "S5: something below the table";
        var table = sheet.Table!;
        if (table.HeaderRowCount is not null && table.HeaderRowCount != 1u)
            yield return "T1: heading row";
        if (table.DisplayName!.Value!.All(char.IsLetterOrDigit))
            yield return "T2: table name";
        if (table.AutoFilter is not null)
            yield return "T8: filter buttons";
        if (table.TableStyleInfo is { } style && (style.Name is not null || style.ShowRowStripes?.Value == true))
            yield return "T10: table style";
    }

    private static IEnumerable<string> OfHeadings(WrittenSheet sheet)
    {
        var (_, top, right, _) = sheet.TableRange();
        var columns = sheet.Table!.TableColumns!.Elements<TableColumn>().Select(column => column.Name!.Value!).ToList();
        var headings = Enumerable.Range(1, right).Select(column => sheet.Text(column, top)).ToList();
        if (!columns.SequenceEqual(headings) || headings.Any(string.IsNullOrWhiteSpace)
            || headings.Distinct(StringComparer.OrdinalIgnoreCase).Count() != headings.Count)
            yield return "T3: headings";
        if (headings.Any(CellText.HasQuarterOrDash))
            yield return "C8: headings";
    }

    private static IEnumerable<string> OfCells(WrittenSheet sheet)
    {
        var (_, top, right, bottom) = sheet.TableRange();
        for (var column = 1; column <= right; column++)
        {
            var cells = Enumerable.Range(top + 1, bottom - top).Select(row => sheet.Cell(column, row)).ToList();
            if (cells.Any(cell => cell is null))
                yield return $"T6: empty cell in column {column}";
            var texts = cells.OfType<DocumentFormat.OpenXml.Spreadsheet.Cell>()
                .Select(cell => (Cell: cell, Text: sheet.Book.TextOf(cell))).ToList();
            if (texts.Any(each => string.IsNullOrWhiteSpace(each.Text)))
                yield return $"T6: empty text in column {column}";
            var isNumeric = texts.Any(each => each.Cell.DataType is null || each.Cell.DataType == CellValues.Number);
            if (isNumeric && texts.Any(each => each.Cell.DataType?.Value == CellValues.SharedString
                && !CellText.IsOnlySigns(each.Text)))
                yield return $"C1: text among numbers in column {column}";
            if (texts.Any(each => CellText.IsOnlySymbols(each.Text)))
                yield return $"C3: symbols only in column {column}";
            if (texts.Any(each => CellText.SaysNotAvailable(each.Text)))
                yield return $"C4: NA in column {column}";
        }
    }

    private static IEnumerable<string> OfLegend(WrittenSheet sheet)
    {
        var (_, top, right, bottom) = sheet.TableRange();
        var used = Enumerable.Range(top, bottom - top + 1)
            .SelectMany(row => Enumerable.Range(1, right).Select(column => sheet.Text(column, row)))
            .SelectMany(CellText.Signs).ToHashSet();
        var explained = sheet.TextsAbove().SelectMany(CellText.Signs).ToHashSet();
        if (!used.SetEquals(explained))
            yield return $"C2: used {string.Join(' ', used)}, explained {string.Join(' ', explained)}";
    }

    private static IEnumerable<string> OfRows(WrittenSheet sheet)
    {
        var (_, top, right, bottom) = sheet.TableRange();
        for (var row = top; row <= bottom; row++)
        {
            for (var column = 1; column <= right; column++)
            {
                if (sheet.Cell(column, row) is not { DataType.Value: CellValues.SharedString } cell)
                    continue;
                var bold = row == top || column == 1;
                var lines = TextMetrics.Lines(sheet.Text(column, row), sheet.WidthOf(column), 12, bold);
                if (!SheetConformance.Wraps(sheet, cell) || sheet.RowAt(row).Height! < 15 * lines)
                    yield return $"T7: text cut in row {row}, column {column}";
            }
        }
    }
}
