using CsvHelper;
using Reporting.Checks;

namespace Reporting.Performance.Output;

/// <summary>
/// Writes <c>checks.csv</c>: everything a check found, in the order given. Source: design.md, Command line.
/// </summary>
public static class ChecksCsv
{
    private static readonly string[] Headings =
        ["rule", "severity", "list", "file", "sheet", "row", "column", "indicator", "period", "message"];

    /// <param name="stream">Left open.</param>
    public static void Write(Stream stream, IEnumerable<Finding> findings) =>
        CsvTable.Write(stream, Headings, findings, WriteRow);

    private static void WriteRow(CsvWriter csv, Finding finding)
    {
        CsvTable.WriteText(csv, finding.Rule);
        CsvTable.WriteText(csv, Words.Of(finding.Severity));
        CsvTable.WriteText(csv, finding.List);
        CsvTable.WriteText(csv, finding.File);
        CsvTable.WriteText(csv, finding.Sheet);
        CsvTable.WriteNumber(csv, finding.Row);
        CsvTable.WriteText(csv, finding.Column);
        CsvTable.WriteText(csv, finding.Indicator);
        CsvTable.WriteText(csv, finding.Period?.ToString());
        CsvTable.WriteText(csv, finding.Message);
    }
}
