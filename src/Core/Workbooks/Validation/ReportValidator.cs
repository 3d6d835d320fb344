using System.Collections.Immutable;

namespace Reporting.Workbooks.Validation;

/// <summary>Every rule of the standard that can be decided before a cell is written. Source: workbooks.md.</summary>
internal static class ReportValidator
{
    public static ImmutableArray<Breach> Check(Report report)
    {
        var tables = FrontMatter.AllTables(report);
        return
        [
            .. WorkbookRules.Check(report, tables),
            .. NoteRules.Check(report, tables),
            .. tables.SelectMany(sheet => SheetRules.Check(report, sheet)),
            .. tables.SelectMany(TableRules.Check),
            .. tables.SelectMany(CellRules.Check),
        ];
    }

    /// <exception cref="InvalidReportException">The report breaks a rule.</exception>
    public static void Require(Report report)
    {
        var breaches = Check(report);
        if (!breaches.IsEmpty)
            throw new InvalidReportException(report.Name, breaches);
    }
}
