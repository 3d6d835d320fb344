using ClosedXML.Excel;

namespace Reporting.Workbooks.Writing;

/// <summary>The cover: column A only, headings and paragraphs. Source: workbooks.md, Cover.</summary>
internal static class CoverWriter
{
    private const double Width = 72;

    public static void Write(Report report, IXLWorksheet sheet)
    {
        sheet.Column(1).Width = Width;
        var row = 0;
        SheetText.Write(sheet.Cell(++row, 1), report.FullTitle, TypeSizes.Title, bold: true, Width);
        foreach (var (heading, lines) in Parts(report))
        {
            SheetText.Write(sheet.Cell(++row, 1), heading, TypeSizes.Subtitle, bold: true, Width);
            foreach (var line in lines)
                SheetText.Write(sheet.Cell(++row, 1), line, TypeSizes.Body, bold: false, Width);
        }

        PrintSetup.Apply(sheet, PageSetup.A4Portrait, row, columns: 1, headingRow: null);
    }

    private static IEnumerable<(string Heading, IEnumerable<string> Lines)> Parts(Report report)
    {
        var cover = report.Cover;
        yield return ("What this is", cover.About);
        yield return ("Period and area", [cover.PeriodAndArea]);
        yield return ("Source", [cover.Source]);
        yield return ("Publication", [cover.Published]);
        yield return ("Next update", [cover.NextUpdate]);
        yield return ("Contact", [cover.Contact]);
        yield return ("How to read the tables", cover.HowToRead);
        if (Legend(report) is { Count: > 0 } legend)
            yield return ("Shorthand", legend);
        yield return ("Revisions", cover.Revisions);
        yield return ("Data quality", cover.DataQuality);
    }

    private static List<string> Legend(Report report) =>
    [
        .. FrontMatter.AllTables(report).SelectMany(sheet => sheet.Legend).Distinct().Order()
            .Select(each => $"{each.Sign()} means {each.Meaning()}."),
    ];
}
