using ClosedXML.Excel;

namespace Reporting.Workbooks.Writing;

/// <summary>
/// How a sheet comes out on paper: one page wide, the heading row on every page, page numbers only (S7).
/// </summary>
internal static class PrintSetup
{
    private const double MillimetresPerInch = 25.4;

    public static void Apply(IXLWorksheet sheet, PageSetup page, int lastRow, int columns, int? headingRow)
    {
        var setup = sheet.PageSetup;
        setup.PaperSize = page.IsA3 ? XLPaperSize.A3Paper : XLPaperSize.A4Paper;
        setup.PageOrientation = page.Landscape ? XLPageOrientation.Landscape : XLPageOrientation.Portrait;
        setup.FitToPages(1, 0);
        setup.PrintAreas.Add(1, 1, lastRow, columns);
        if (headingRow is { } row)
            setup.SetRowsToRepeatAtTop(row, row);

        const double Margin = PageSetup.MarginMillimetres / MillimetresPerInch;
        setup.Margins.SetLeft(Margin).SetRight(Margin).SetTop(Margin).SetBottom(1.5 * Margin)
            .SetHeader(Margin / 2).SetFooter(Margin / 2);
        setup.Footer.Center.AddText("Page ", XLHFOccurrence.AllPages);
        setup.Footer.Center.AddText(XLHFPredefinedText.PageNumber, XLHFOccurrence.AllPages);
        setup.Footer.Center.AddText(" of ", XLHFOccurrence.AllPages);
        setup.Footer.Center.AddText(XLHFPredefinedText.NumberOfPages, XLHFOccurrence.AllPages);
    }
}
