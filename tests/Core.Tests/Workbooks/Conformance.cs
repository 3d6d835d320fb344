using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Reporting.Tests.Workbooks;

/// <summary>
/// The workbook standard, checked from the file itself. One list of breaches; none is what a workbook must have.
/// </summary>
internal static class Conformance
{
    public static IReadOnlyList<string> Breaches(byte[] bytes)
    {
        using var book = new WrittenWorkbook(bytes);
        return [.. OfWorkbook(book), .. book.Sheets.SelectMany(SheetConformance.Breaches)];
    }

    private static IEnumerable<string> OfWorkbook(WrittenWorkbook book)
    {
        foreach (var error in new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book.Document))
            yield return $"Open XML: {error.Description} at {error.Path?.XPath}";
        var properties = book.Document.PackageProperties;
        if (string.IsNullOrEmpty(properties.Title) || properties.Title.AsSpan().ContainsAny('_', '-'))
            yield return "W1: document title";
        if (properties.Language != "en-GB")
            yield return "W2: document language";
        if (string.IsNullOrEmpty(properties.Creator) || string.IsNullOrEmpty(properties.Keywords))
            yield return "W3: author and keywords";
        if (book.Book.Workbook.Descendants<WorkbookView>().Any(view => (view.ActiveTab?.Value ?? 0) != 0))
            yield return "W4: another sheet than the first opens";
        if (book.Book.VbaProjectPart is not null || book.Book.CalculationChainPart is not null)
            yield return "W5: application code";
        if (book.SheetElements.Any(sheet => sheet.State is not null && sheet.State.Value != SheetStateValues.Visible))
            yield return "W6: hidden sheet";
        var names = book.SheetNames.ToList();
        if (names.Any(name => name.Length is 0 or > 31
            || !name.All(each => char.IsAsciiLetterOrDigit(each) || each == '_')
            || char.IsAsciiDigit(name[0])) || names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Count)
            yield return "W7: sheet names";
        if (names[0] != "Cover" || names[1] != "Contents" || names.IndexOf("Notes") is not (-1 or 2))
            yield return "W8: order of sheets";
        foreach (var breach in OfStyles(book.Book.WorkbookStylesPart!.Stylesheet))
            yield return breach;
        foreach (var breach in OfNotes(book))
            yield return breach;
    }

    private static IEnumerable<string> OfStyles(Stylesheet styles)
    {
        if (styles.Fonts!.Elements<Font>().Any(font =>
            font.FontName?.Val?.Value != "Arial" || font.FontSize?.Val?.Value < 12 || font.Italic is not null))
            yield return "S10: font";
        if (styles.CellFormats!.Elements<CellFormat>().Any(format => (format.Alignment?.TextRotation?.Value ?? 0) != 0))
            yield return "S9: rotated text";
        var fills = styles.Fills!.Elements<Fill>().Select(fill => fill.PatternFill?.ForegroundColor?.Rgb?.Value);
        foreach (var fill in fills)
        {
            if (fill is not null && Contrast.WithBlack(fill) < 4.5)
                yield return $"C9: fill {fill}";
        }
    }

    private static IEnumerable<string> OfNotes(WrittenWorkbook book)
    {
        var used = book.Sheets.Where(sheet => sheet.Name != "Notes")
            .SelectMany(SheetConformance.AllTexts).SelectMany(CellText.NoteMarkers).ToHashSet();
        var declared = book.SheetNames.Contains("Notes")
            ? book.Sheet("Notes").Part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
                .SelectMany(cell => CellText.NoteMarkers(book.TextOf(cell))).ToHashSet()
            : [];
        if (!used.SetEquals(declared))
            yield return $"C6: notes used {string.Join(' ', used)}, declared {string.Join(' ', declared)}";
    }
}
