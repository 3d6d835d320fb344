using DocumentFormat.OpenXml.Spreadsheet;
using Reporting.Workbooks;
using XmlCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using XmlColumn = DocumentFormat.OpenXml.Spreadsheet.Column;
using XmlPageSetup = DocumentFormat.OpenXml.Spreadsheet.PageSetup;

namespace Reporting.Tests.Workbooks;

/// <summary>The rules for every sheet: S1 to S7, W4 to W6, T7 and P1.</summary>
internal static class SheetConformance
{
    public static IEnumerable<string> Breaches(WrittenSheet sheet) =>
        OfView(sheet).Concat(OfText(sheet)).Concat(OfPrint(sheet))
            .Concat(sheet.Table is null ? [] : TableConformance.Breaches(sheet))
            .Select(breach => $"{breach} ({sheet.Name})");

    public static IEnumerable<string> AllTexts(WrittenSheet sheet) =>
        sheet.Xml.Descendants<XmlCell>().Where(cell => cell.DataType?.Value == CellValues.SharedString)
            .Select(sheet.Book.TextOf);

    private static IEnumerable<string> OfView(WrittenSheet sheet)
    {
        var xml = sheet.Xml;
        if (xml.Descendants<Selection>().Any(selection => (selection.ActiveCell?.Value ?? "A1") != "A1")
            || xml.Descendants<SheetView>().Any(view => (view.ZoomScale?.Value ?? 100) != 100))
            yield return "W4: cursor or zoom";
        if (xml.Descendants<CellFormula>().Any())
            yield return "W5: formula";
        if (xml.Descendants<Row>().Any(row => row.Hidden?.Value == true)
            || xml.Descendants<XmlColumn>().Any(column => column.Hidden?.Value == true))
            yield return "W6: hidden rows or columns";
        if (xml.Descendants<MergeCell>().Any())
            yield return "T4: merged cells";
        if (xml.Descendants<AutoFilter>().Any() || xml.Descendants<Pane>().Any())
            yield return "T8, T9: filters or panes";
        if (sheet.Part.DrawingsPart is not null || sheet.Part.LegacyDrawingParts().Any())
            yield return "S7: shapes";
        if (xml.Descendants<OddFooter>().Any(footer => footer.Text != "&CPage &P of &N")
            || xml.Descendants<OddHeader>().Any(header => header.Text.Length > 0))
            yield return "S7: headers or footers";
    }

    private static IEnumerable<string> OfText(WrittenSheet sheet)
    {
        var above = sheet.TextsAbove();
        var title = above[0].Split(": ");
        if (title.Length < 2 || !title[^1].Contains(", ", StringComparison.Ordinal))
            yield return "S1: title";
        if (above.Any(string.IsNullOrWhiteSpace))
            yield return "S4: blank row above the table";
        if (CellText.HasQuarterOrDash(title[0]))
            yield return "C8: title";
        for (var row = 1; row <= above.Count; row++)
        {
            var size = row == 1 ? 16 : 12;
            var lines = TextMetrics.Lines(above[row - 1], sheet.WidthOf(1), size, bold: row == 1);
            if (sheet.RowAt(row).Height! < 15 * lines || !Wraps(sheet, sheet.Cell(1, row)!))
                yield return $"T7: text cut in row {row}";
        }
    }

    public static bool Wraps(WrittenSheet sheet, XmlCell cell) =>
        sheet.Book.FormatOf(cell).Alignment?.WrapText?.Value == true;

    private static IEnumerable<string> OfPrint(WrittenSheet sheet)
    {
        var setup = sheet.Xml.Descendants<XmlPageSetup>().Single();
        var margins = sheet.Xml.Descendants<PageMargins>().Single();
        var millimetres = (setup.PaperSize!.Value, setup.Orientation!.Value) switch
        {
            (8, OrientationValues.Landscape) => 420,
            (9, OrientationValues.Landscape) => 297,
            (9, OrientationValues.Portrait) => 210,
            _ => 0,
        };
        var points = (millimetres / 25.4 * 72) - ((margins.Left!.Value + margins.Right!.Value) * 72);
        var width = 6.75 * sheet.Xml.Descendants<XmlColumn>()
            .Sum(column => (column.Max!.Value - column.Min!.Value + 1) * column.Width!.Value);
        if (points / width < 0.67)
            yield return $"P1: prints at {points / width:P0}";
        if (!sheet.Xml.Descendants<PageSetupProperties>().Any(each => each.FitToPage?.Value == true)
            || (setup.FitToWidth?.Value ?? 1) != 1 || setup.FitToHeight?.Value != 0)
            yield return "P1: not one page wide";
    }

    private static IEnumerable<object> LegacyDrawingParts(this DocumentFormat.OpenXml.Packaging.WorksheetPart part) =>
        part.VmlDrawingParts;
}
