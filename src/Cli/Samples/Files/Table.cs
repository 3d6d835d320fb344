namespace Reporting.Cli.Samples.Files;

/// <summary>What a column holds, which decides the dirt that real life puts there.</summary>
internal enum ColumnKind
{
    Id,
    Code,
    YesNo,
    Text,
    Team,
    Age,
    Number,
    Date,

    /// <summary>
    /// A date that defines the list: unreadable, it sets the row aside (extracts.md, Required columns).
    /// </summary>
    RequiredDate,
}

internal sealed record Heading(string Text, ColumnKind Kind);

/// <summary>One list of one month as rows of cells. <see cref="Title"/> is set for Annex A's lists only.</summary>
internal sealed record Table(string Name, string? Title, IReadOnlyList<Heading> Headings, List<Cell[]> Rows)
{
    public Cell[] HeadingRow => [.. Headings.Select(heading => Cell.Of(heading.Text))];
}
