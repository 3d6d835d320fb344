namespace Reporting.Extracts.CrossChecks;

/// <summary>A row that another list contradicts.</summary>
/// <param name="Column">The column to look at; null where it is the row's being there at all.</param>
internal readonly record struct Contradiction(ListRow Row, string? Column);
