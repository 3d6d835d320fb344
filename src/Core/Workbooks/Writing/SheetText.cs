using ClosedXML.Excel;

namespace Reporting.Workbooks.Writing;

/// <summary>A line of text in column A: wrapped, in a row high enough for all of it (T7).</summary>
internal static class SheetText
{
    public static void Write(IXLCell cell, string text, double size, bool bold, double width)
    {
        SetText(cell, text);
        cell.Style.Alignment.WrapText = true;
        cell.Style.Font.FontSize = size;
        cell.Style.Font.Bold = bold;
        cell.WorksheetRow().Height = TextMetrics.Height(TextMetrics.Lines(text, width, size, bold), size);
    }

    /// <summary>Text as text: typed, cleaned, and with the quote prefix where it begins like a formula.</summary>
    public static void SetText(IXLCell cell, string text)
    {
        cell.SetValue(SafeText.Clean(text));
        if (SafeText.LooksLikeFormula(text))
            cell.Style.IncludeQuotePrefix = true;
    }
}
