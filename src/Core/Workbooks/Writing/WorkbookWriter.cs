using ClosedXML.Excel;
using Reporting.Workbooks.Validation;

namespace Reporting.Workbooks.Writing;

/// <summary>
/// Writes a report as an .xlsx file: the same report gives the same bytes on any machine and in any culture.
/// </summary>
internal static class WorkbookWriter
{
    /// <summary>Checks the report, writes it and tells its content hash.</summary>
    /// <exception cref="InvalidReportException">The report breaks a rule; nothing was written.</exception>
    public static ContentHash Write(Report report, Stream output)
    {
        ReportValidator.Require(report);
        using var raw = new MemoryStream();
        using (var workbook = Build(report))
        {
            workbook.SaveAs(raw, new SaveOptions
            {
                ValidatePackage = false,
                GenerateCalculationChain = false,
                EvaluateFormulasBeforeSaving = false,
            });
        }

        StylePass.Apply(raw);
        raw.Position = 0;
        return Package.Normalise(raw, CoreProperties.Of(report), output);
    }

    private static XLWorkbook Build(Report report)
    {
        var workbook = new XLWorkbook(XLEventTracking.Disabled);
        workbook.Style.Font.FontName = TypeSizes.Typeface;
        workbook.Style.Font.FontSize = TypeSizes.Body;
        workbook.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;

        CoverWriter.Write(report, workbook.AddWorksheet(FrontMatter.CoverTab));
        foreach (var sheet in FrontMatter.AllTables(report))
            TableSheetWriter.Write(sheet, workbook.AddWorksheet(sheet.Tab));
        workbook.Worksheets.First().SetTabActive();
        return workbook;
    }
}
