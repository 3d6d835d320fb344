using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Periods;

namespace Reporting.Extracts;

/// <summary>One list of a file in its receipt.</summary>
/// <param name="Sheet">Empty for a csv file.</param>
/// <param name="RowsUsed">Rows that figures count: neither set aside nor copies of another row.</param>
public sealed record ReceiptList(
    string List, string Title, string Sheet, int RowsRead, int RowsUsed, int SetAside, int Copies);

/// <summary>What a file's sender gets: every list with its rows, every problem with where it stands and what to
/// do.</summary>
/// <remarks>Plain values: the command line prints them, a workbook is made from them. Never a value of a
/// cell.</remarks>
/// <param name="Period">The month it was sent for; null where none is known.</param>
public sealed record Receipt(string File, ReportingMonth? Period)
{
    public ImmutableArray<ReceiptList> Lists { get; init; } = [];

    /// <summary>The gravest first.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    public bool IsRejected => Findings.Any(finding => finding.Severity == Severity.Reject);

    public int CountOf(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
