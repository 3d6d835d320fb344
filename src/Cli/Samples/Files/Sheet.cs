namespace Reporting.Cli.Samples.Files;

/// <summary>A sheet as it stands in the file: every row, headings and titles included.</summary>
internal sealed record Sheet(string Name, IReadOnlyList<Cell[]> Rows);
