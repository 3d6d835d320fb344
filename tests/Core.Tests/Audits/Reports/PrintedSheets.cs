using Reporting.Audits;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Audits.Reports;

/// <summary>What a report's files print, read from the files.</summary>
internal static class PrintedSheets
{
    public static WrittenWorkbook Edition(this AuditReport report, string folder) =>
        new(report.Editions
            .Single(edition => edition.Folder == folder && edition.Extension == "xlsx")
            .Content.ToArray());

    /// <summary>The rows of the sheet's table, without its headings.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(this WrittenWorkbook book, string tab)
    {
        var sheet = book.Sheet(tab);
        var (left, top, right, bottom) = sheet.TableRange();
        return
        [
            .. Enumerable.Range(top + 1, bottom - top).Select(row => Enumerable.Range(left, right - left + 1)
                .Select(column => sheet.Text(column, row)).ToList()),
        ];
    }

    /// <summary>Headings and words as well: what a reader can meet anywhere.</summary>
    public static string AllText(this WrittenWorkbook book) =>
        string.Join('\n', book.Sheets.SelectMany(SheetConformance.AllTexts)) + book.Document.PackageProperties.Title;
}
