using ClosedXML.Excel;

namespace Reporting.Workbooks.Writing;

/// <summary>One typed cell: never a string that the library would take for a date or a number.</summary>
internal static class CellWriter
{
    public static void Write(Cell cell, IXLCell target)
    {
        switch (cell)
        {
            case Cell.Number number:
                target.SetValue(number.Value);
                target.Style.NumberFormat.Format = number.Format;
                break;
            case Cell.Day day:
                target.SetValue(day.Value.AtMidnight().ToDateTimeUnspecified());
                target.Style.NumberFormat.Format = "d mmm yyyy";
                break;
            case Cell.Link link:
                SheetText.SetText(target, link.Words);
                target.Hyperlink = new XLHyperlink($"'{link.Tab}'!A1");
                break;
            case Cell.Text text:
                SheetText.SetText(target, text.Value);
                if (StatusFills.Of(text.Tone) is { } fill)
                    target.Style.Fill.BackgroundColor = XLColor.FromHtml(fill);
                break;
            default:
                SheetText.SetText(target, cell.Shown);
                break;
        }
    }
}
