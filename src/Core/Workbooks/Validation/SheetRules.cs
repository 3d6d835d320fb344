using System.Text.RegularExpressions;

namespace Reporting.Workbooks.Validation;

/// <summary>S1, S3, C2, C8, T7, P1: a worksheet's title, introduction, legend and printed size.</summary>
internal static class SheetRules
{
    private static readonly Regex Undated =
        new(@"\bQ[1-4]\b|\u2013", WorkbookRules.Pattern);

    public static IEnumerable<Breach> Check(Report report, TableSheet sheet)
    {
        Breach Broken(string rule, string message) => new(rule, sheet.Tab, message);

        if (!sheet.Title.Contains(report.Area, StringComparison.Ordinal)
            || !sheet.Title.Contains(report.Period, StringComparison.Ordinal)
            || sheet.Subject.Length == 0)
            yield return Broken("S1", "The title does not name what, place and period.");
        if (sheet.Introduction.Any(string.IsNullOrWhiteSpace))
            yield return Broken("S3", "A line above the table is blank.");
        if (!sheet.Legend.ToHashSet().SetEquals(sheet.Texts.SelectMany(ShorthandWords.In)))
            yield return Broken("C2", "The legend does not explain exactly the signs that the sheet uses.");
        var headings = sheet.Table.Columns.Select(column => column.Heading);
        if (headings.Append(sheet.Subject).Any(text => Undated.IsMatch(text)))
            yield return Broken("C8", "A heading or subject writes a range with a dash or a quarter by number.");
        if (sheet.Table.Columns.IsEmpty)
            yield break;
        if (sheet.Introduction.Append(sheet.Title).Any(text => HeightIn(sheet, text) > TextMetrics.HighestRow))
            yield return Broken("T7", "The title or a line above the table is higher than a row can be.");
        if (sheet.Page.ScaleOf(sheet.Table.Width) < PageSetup.SmallestScale)
            yield return Broken("P1", "The table is too wide: it would print at less than 67%.");
    }

    private static double HeightIn(TableSheet sheet, string text) =>
        TextMetrics.Height(
            TextMetrics.Lines(text, sheet.Table.Columns[0].Width, TypeSizes.Title, bold: true), TypeSizes.Title);
}
