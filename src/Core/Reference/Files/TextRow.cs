namespace Reporting.Reference.Files;

/// <summary>A cell as text: a date as <c>yyyy-MM-dd</c>, a number in the invariant culture.</summary>
/// <param name="IsNumber">A workbook's number, which shows a typed 95% as 0.95.</param>
internal readonly record struct TextCell(string Text, bool IsNumber = false);

/// <summary>A row of a reference file that holds anything.</summary>
/// <param name="Number">As a spreadsheet numbers it, from 1.</param>
internal sealed record TextRow(int Number, IReadOnlyList<TextCell> Cells);

/// <summary>A sheet of a reference workbook, or a whole csv file (no name).</summary>
internal sealed record TextSheet(string File, string? Name, IReadOnlyList<TextRow> Rows);
