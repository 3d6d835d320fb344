using Reporting.Periods;

namespace Reporting.Extracts.Assembly;

/// <summary>What a file of a period said in one list, in short: enough to know it again under another month.</summary>
/// <param name="ContentHash">Equal where the rows say the same, in whatever order and kind of file.</param>
/// <param name="Rows">Usable rows, copies among them.</param>
public sealed record ListContent(ReportingMonth Period, string List, string File, string ContentHash, int Rows);
