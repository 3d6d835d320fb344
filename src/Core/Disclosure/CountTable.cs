using System.Collections.Immutable;
using Reporting.Periods;

namespace Reporting.Disclosure;

/// <summary>Counts of children as a table that someone would like to publish. Nothing but disclosure control reads it
/// for a public edition.</summary>
internal sealed record CountTable
{
    /// <summary>Stable between months: <c>ethnicity</c>. Part of every cell's key.</summary>
    public required string Name { get; init; }

    /// <summary>The last month it speaks of.</summary>
    public required ReportingMonth Month { get; init; }

    /// <summary>Without the total.</summary>
    public required ImmutableArray<string> Rows { get; init; }

    /// <summary>Without the total.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>A list of columns for each row; null: not available.</summary>
    public required ImmutableArray<ImmutableArray<int?>> Counts { get; init; }

    /// <summary>Each column's rows add up to a total that is printed.</summary>
    public bool HasTotalRow { get; init; }

    /// <summary>Each row's columns add up to a total that is printed.</summary>
    public bool HasTotalColumn { get; init; }

    /// <summary>
    /// By column, the indicator whose published figure is the column's total: known to everybody, so never withheld.
    /// </summary>
    public ImmutableDictionary<string, string> TotalIs { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The same in broader groups, the least broad first: what is tried where this can't be protected.</summary>
    public ImmutableArray<CountTable> Broader { get; init; } = [];

    /// <summary>How it differs from the table it stands in for, as its sheet says; null: it is the first choice.</summary>
    public string? Coarsened { get; init; }
}

/// <summary>A table as it may be shown.</summary>
/// <param name="Table">The one that was protected: the first choice, or a broader one.</param>
/// <param name="Withheld">Places of the cells that show <c>[c]</c>; totals stand last.</param>
internal sealed record ShownTable(CountTable Table, ImmutableHashSet<(int Row, int Column)> Withheld)
{
    /// <summary>No protection was to be had: the sheet says so and shows nothing.</summary>
    public bool IsDropped { get; init; }
}
