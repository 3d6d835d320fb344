using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using XmlCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using XmlTable = DocumentFormat.OpenXml.Spreadsheet.Table;

namespace Reporting.Tests.Workbooks;

/// <summary>One worksheet of a written workbook.</summary>
internal sealed class WrittenSheet(WrittenWorkbook book, string name, WorksheetPart part)
{
    private readonly Dictionary<string, XmlCell> cells = part.Worksheet.Descendants<XmlCell>()
        .ToDictionary(cell => cell.CellReference!.Value!, StringComparer.Ordinal);

    public string Name => name;

    public WorksheetPart Part => part;

    public Worksheet Xml => part.Worksheet;

    public WrittenWorkbook Book => book;

    public XmlTable? Table => part.TableDefinitionParts.SingleOrDefault()?.Table;

    public string Text(int column, int row) => Cell(column, row) is { } cell ? book.TextOf(cell) : "";

    public XmlCell? Cell(int column, int row) => cells.GetValueOrDefault(Reference(column, row));

    public Row RowAt(int row) => Xml.Descendants<Row>().Single(each => each.RowIndex! == (uint)row);

    public double WidthOf(int column) => Xml.Descendants<Column>()
        .Single(each => each.Min!.Value <= column && column <= each.Max!.Value).Width!;

    /// <summary>First and last column and row of the table, counted from 1.</summary>
    public (int Left, int Top, int Right, int Bottom) TableRange()
    {
        var corners = Table!.Reference!.Value!.Split(':').Select(Position).ToArray();
        return (corners[0].Column, corners[0].Row, corners[1].Column, corners[1].Row);
    }

    /// <summary>The texts of column A above the table; all of column A where there is none.</summary>
    public IReadOnlyList<string> TextsAbove()
    {
        var last = Table is null ? LastRow : TableRange().Top - 1;
        return [.. Enumerable.Range(1, last).Select(row => Text(1, row))];
    }

    public int LastRow => cells.Values.Where(cell => book.TextOf(cell).Length > 0)
        .Max(cell => Position(cell.CellReference!.Value!).Row);

    public static string Reference(int column, int row)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return string.Create(null, $"{letters}{row}");
    }

    private static (int Column, int Row) Position(string reference)
    {
        var letters = reference.TakeWhile(char.IsLetter).ToArray();
        var column = letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);
        return (column, int.Parse(reference.AsSpan(letters.Length), System.Globalization.CultureInfo.InvariantCulture));
    }
}
