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

    /// <summary>Without the total. Each once, and none called <c>Total</c>.</summary>
    public required ImmutableArray<string> Rows { get; init; }

    /// <summary>Without the total. Each once, and none called <c>Total</c>.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>A list of columns for each row; null: not available, and so is every total it belongs to.</summary>
    public required ImmutableArray<ImmutableArray<int?>> Counts { get; init; }

    /// <summary>Each column's rows add up to a total that is printed.</summary>
    public bool HasTotalRow { get; init; }

    /// <summary>Each row's columns add up to a total that is printed.</summary>
    public bool HasTotalColumn { get; init; }

    /// <summary>
    /// By column, the indicator whose published figure is the column's total, printed here or not: known to everybody
    /// under the exemption <see cref="Exemptions.AuthorityHeadline"/>, so never withheld then. Of a percentage it is
    /// the denominator, of a rate the numerator.
    /// </summary>
    public ImmutableDictionary<string, string> TotalIs { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// The same in broader groups, the least broad first: what is tried where this can't be protected. Made by
    /// <see cref="Tables.BroaderTables"/>, so that what hangs together is known.
    /// </summary>
    public ImmutableArray<CountTable> Broader { get; init; } = [];

    /// <summary>How it differs from the table it stands in for, as its sheet says; null: it is the first choice.
    /// </summary>
    public string? Coarsened { get; init; }

    /// <summary>Finer tables that this one's counts are made of: known to hang together, not printed with it.</summary>
    public ImmutableArray<CountTable> MadeOf { get; init; } = [];

    /// <summary>It stands among those that another is made of only to bind that one: what it counts is printed nowhere
    /// and not protected itself.</summary>
    public bool OnlyBinds { get; init; }

    /// <summary>Sums beside those of its own rows and columns: of cells of this table and of those it is made of.
    /// </summary>
    public ImmutableArray<CellSum> Ties { get; init; } = [];

    /// <summary>The key of a count, total or not: <see cref="TotalLabel"/> names a total.</summary>
    public CellKey Key(string row, string column) => row == TotalLabel && TotalIs.TryGetValue(column, out var indicator)
        ? Headlines.HeadlineKeys.CountOf(indicator, Month)
        : new CellKey(Name, Month, row, column);

    public const string TotalLabel = "Total";
}
