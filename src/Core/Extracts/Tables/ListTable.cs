using System.Collections.Immutable;
using Reporting.Extracts.Schemas;

namespace Reporting.Extracts.Tables;

/// <summary>One list as one sheet of a file gives it.</summary>
internal sealed record ListTable(ListSchema List, TableOrigin Origin)
{
    /// <summary>The usable rows, exact copies still among them.</summary>
    public ImmutableArray<TableRow> Rows { get; init; } = [];

    /// <summary>Rows with any content, usable or not.</summary>
    public int RowsRead { get; init; }

    public int SetAside { get; init; }

    /// <summary>Columns of the list that the sheet lacks.</summary>
    public ImmutableHashSet<string> MissingColumns { get; init; } = [];

    /// <summary>Headings the list doesn't know, folded, in ordinal order; their values end each row.</summary>
    public ImmutableArray<string> UnknownColumns { get; init; } = [];

    /// <summary>The row's id, or null where the list has none.</summary>
    public string? IdOf(TableRow row) => List.IdColumn is { } id ? row.Cells[List.PlaceOf(id)].Text : null;
}
