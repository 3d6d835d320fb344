namespace Reporting.Extracts.Schemas;

/// <summary>What stands in a column, and so how its cells are read.</summary>
public enum ColumnKind
{
    Text,

    /// <summary>A child's id or another key: text, never a number.</summary>
    Id,
    Date,

    /// <summary>A calendar month, written <c>yyyy-MM</c>.</summary>
    Month,

    /// <summary>A count.</summary>
    Whole,
    Decimal,

    /// <summary>One of a code set.</summary>
    Code,
}

/// <summary>A column of a list.</summary>
/// <param name="Name">The heading of the 2019 workbook, trimmed, with straight quotes; findings name it so.</param>
/// <param name="Codes">The code set of a <see cref="ColumnKind.Code"/> column.</param>
/// <param name="Required">A file without it is rejected. Source: extracts.md, "Required columns".</param>
/// <param name="Optional">Not every edition of the list has it: its absence is no warning.</param>
/// <param name="MayBeAhead">Its dates may lie after the day of upload: due dates, expected births.</param>
public sealed record ColumnSchema(
    string Name, ColumnKind Kind, CodeSet? Codes, bool Required, bool Optional, bool MayBeAhead)
{
    /// <summary>What is no code of the column sets the row aside: as a blank it would be counted as an answer.
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>A year of two digits is one of this century: a day of a meeting, never a birth.</summary>
    public bool HasShortYears { get; init; }
}
