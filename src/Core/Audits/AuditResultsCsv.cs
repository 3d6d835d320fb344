using CsvHelper;
using Reporting.Performance.Output;
using Reporting.Runs;

namespace Reporting.Audits;

/// <summary>
/// Writes <c>audit-results.csv</c>: every figure of the audit reports. Source: design.md, Command line.
/// </summary>
/// <remarks>Values are unrounded, percentages 0 to 100, blank where not available. An officer's file.</remarks>
public static class AuditResultsCsv
{
    private static readonly string[] Headings = ["period", "report", "measure", "breakdown", "group", "value"];

    /// <param name="stream">Left open.</param>
    public static void Write(Stream stream, IEnumerable<ReportedAudits> reports) => CsvTable.Write(
        stream,
        Headings,
        reports.SelectMany(report => report.Figures, (report, figure) => (report.Of, figure)),
        (csv, row) => WriteRow(csv, row.Of, row.figure));

    private static void WriteRow(CsvWriter csv, ReportKey of, AuditFigure figure)
    {
        CsvTable.WriteText(csv, of.Period.ToString());
        CsvTable.WriteText(csv, of.Report);
        CsvTable.WriteText(csv, figure.Measure);
        CsvTable.WriteText(csv, figure.Breakdown);
        CsvTable.WriteText(csv, figure.Group);
        CsvTable.WriteNumber(csv, figure.Figure.Value);
    }
}
