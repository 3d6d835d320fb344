using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Reporting.Workbooks;
using Reporting.Workbooks.Writing;

namespace Reporting.Tests.Workbooks;

/// <summary>A workbook as the file tells it, read with the Open XML SDK.</summary>
internal sealed class WrittenWorkbook : IDisposable
{
    private readonly SpreadsheetDocument document;
    private readonly string[] shared;

    public WrittenWorkbook(byte[] bytes)
    {
        document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        shared = Book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>()
            .Select(item => item.InnerText).ToArray() ?? [];
    }

    public SpreadsheetDocument Document => document;

    public WorkbookPart Book => document.WorkbookPart!;

    public IEnumerable<string> SheetNames => SheetElements.Select(sheet => sheet.Name!.Value!);

    public IEnumerable<Sheet> SheetElements => Book.Workbook.Sheets!.Elements<Sheet>();

    public static byte[] BytesOf(Report report)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(report, stream);
        return stream.ToArray();
    }

    public static WrittenWorkbook Of(Report report) => new(BytesOf(report));

    public IEnumerable<WrittenSheet> Sheets => SheetElements.Select(sheet =>
        new WrittenSheet(this, sheet.Name!, (WorksheetPart)Book.GetPartById(sheet.Id!)));

    public WrittenSheet Sheet(string name) => Sheets.Single(sheet => sheet.Name == name);

    public string TextOf(DocumentFormat.OpenXml.Spreadsheet.Cell cell) =>
        cell.DataType?.Value == CellValues.SharedString
            ? shared[int.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)]
            : cell.DataType?.Value == CellValues.InlineString ? cell.InnerText : cell.CellValue?.Text ?? "";

    public CellFormat FormatOf(DocumentFormat.OpenXml.Spreadsheet.Cell cell) =>
        Book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>()
            .ElementAt((int)(cell.StyleIndex?.Value ?? 0));

    public void Dispose() => document.Dispose();
}
