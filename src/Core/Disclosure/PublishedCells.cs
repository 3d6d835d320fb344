using System.Collections.Immutable;
using Reporting.Periods;

namespace Reporting.Disclosure;

/// <summary>Which count it is, the same in every issue of every edition.</summary>
/// <param name="Table">The table's stable name: <c>ethnicity</c>.</param>
/// <param name="Month">The last month it speaks of.</param>
internal sealed record CellKey(string Table, ReportingMonth Month, string Row, string Column);

/// <summary>A count that an edition shows or withholds.</summary>
internal sealed record PublishedCell(CellKey Key, int Count, bool IsShown)
{
    /// <summary>No edition prints it, and yet it is a part of what is printed: a month of a printed quarter.</summary>
    public bool IsLatent { get; init; }

    /// <summary>Only by how much one count is more than another: it binds both, and is not protected itself.</summary>
    public bool IsRemainder { get; init; }
}

/// <summary>Parts that add up to a whole, as every reader of the tables knows.</summary>
internal sealed record CellSum(CellKey Whole, ImmutableArray<CellKey> Parts);

/// <summary>What one public edition tells of counts: an entry of the disclosure ledger.</summary>
/// <param name="Cells">Shown and withheld, each once.</param>
/// <param name="Sums">How they hang together, with each other and with cells of earlier editions.</param>
internal sealed record PublishedCells(ImmutableArray<PublishedCell> Cells, ImmutableArray<CellSum> Sums)
{
    public static PublishedCells None { get; } = new([], []);

    /// <summary>What both tell: a cell that stands in both once.</summary>
    public PublishedCells And(PublishedCells other) =>
        new([.. Cells, .. other.Cells.Except(Cells)], [.. Sums, .. other.Sums]);
}
