using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using XmlColumn = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace Reporting.Workbooks.Writing;

/// <summary>What ClosedXML can't say, said with the Open XML SDK after it has saved.</summary>
/// <remarks>
/// Column widths count digits of the workbook's first font, and ClosedXML leaves Calibri 11 there whatever the text is
/// set in. It also writes black instead of the automatic colour (S10), a format for every unused column, and the
/// repeated heading row as a relative reference.
/// </remarks>
internal static class StylePass
{
    private const string Black = "FF000000";
    private const uint LastColumn = 16_384;

    public static void Apply(Stream workbook)
    {
        using var document = SpreadsheetDocument.Open(workbook, isEditable: true);
        var book = document.WorkbookPart!;
        Restyle(book.WorkbookStylesPart!.Stylesheet);
        foreach (var sheet in book.WorksheetParts)
            OrderColumns(sheet.Worksheet);
        foreach (var name in book.Workbook.DefinedNames!.Elements<DefinedName>())
            MakeAbsolute(name);
    }

    private static void Restyle(Stylesheet styles)
    {
        var first = styles.Fonts!.Elements<Font>().First();
        first.FontName!.Val = TypeSizes.Typeface;
        first.FontSize!.Val = TypeSizes.Body;
        foreach (var font in styles.Fonts.Elements<Font>())
        {
            font.VerticalTextAlignment?.Remove();
            if (font.Color?.Rgb?.Value == Black)
                font.Color.Remove();
        }

        foreach (var general in styles.NumberingFormats?.Elements<NumberingFormat>()
            .Where(format => format.FormatCode?.Value is null or "").ToList() ?? [])
            general.Remove();
        if (styles.NumberingFormats is { } formats)
            formats.Count = (uint)formats.ChildElements.Count;
    }

    private static void OrderColumns(Worksheet sheet)
    {
        var columns = sheet.GetFirstChild<Columns>()!;
        var ordered = columns.Elements<XmlColumn>()
            .Where(column => column.Max!.Value < LastColumn)
            .OrderBy(column => column.Min!.Value)
            .ToList();
        columns.RemoveAllChildren();
        columns.Append(ordered);
    }

    private static void MakeAbsolute(DefinedName name)
    {
        var parts = name.Text.Split('!');
        if (name.Name == "_xlnm.Print_Titles" && parts is [var sheet, var rows] && char.IsAsciiDigit(rows[0]))
        {
            name.Text = $"{sheet}!{string.Join(':', rows.Split(':').Select(row => "$" + row))}";
        }
    }
}
