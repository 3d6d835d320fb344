namespace Reporting.Workbooks.Validation;

/// <summary>A rule of the workbook standard that a report breaks.</summary>
/// <param name="Rule">As workbooks.md numbers it: <c>T3</c>.</param>
/// <param name="Sheet">The worksheet's tab name; null where it concerns the workbook.</param>
/// <param name="Message">What is wrong; never a cell's value.</param>
internal sealed record Breach(string Rule, string? Sheet, string Message)
{
    public override string ToString() => $"{Rule}{(Sheet is null ? "" : " on " + Sheet)}: {Message}";
}

/// <summary>A report that breaks the standard is a fault of ours and is never written.</summary>
internal sealed class InvalidReportException(string report, IReadOnlyCollection<Breach> breaches)
    : Exception($"The report {report} breaks the workbook standard. {string.Join(" ", breaches)}")
{
    public IReadOnlyCollection<Breach> Breaches { get; } = breaches;
}
