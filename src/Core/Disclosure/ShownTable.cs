using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Disclosure;

/// <summary>A table as it may be shown. What is withheld is not in it.</summary>
/// <param name="Table">The one that was protected, the first choice or a broader one, without what is withheld.</param>
/// <param name="Withheld">Places of the cells that show <c>[c]</c>; totals stand last.</param>
internal sealed record ShownTable(CountTable Table, ImmutableHashSet<(int Row, int Column)> Withheld)
{
    /// <summary>No protection was to be had: the sheet says so and shows nothing.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Counts with their totals last; null: not available or withheld.</summary>
    public required ImmutableArray<ImmutableArray<int?>> Counts { get; init; }

    /// <summary>The place of the row of totals.</summary>
    public int TotalRow => Table.Rows.Length;

    /// <summary>The place of the column of totals.</summary>
    public int TotalColumn => Table.Columns.Length;

    /// <summary>What its sheet must say of small counts and broader groups; empty where nothing was done.</summary>
    public ImmutableArray<string> Remarks => [.. Said()];

    public bool IsWithheld(int row, int column) => IsDropped || Withheld.Contains((row, column));

    /// <summary>The count, <c>[c]</c> where it is withheld, <c>[x]</c> where it is not available.</summary>
    public Cell Count(int row, int column) => IsWithheld(row, column)
        ? Cell.Suppressed
        : Counts[row][column] is { } count ? Cell.Of(count) : Cell.NotAvailable;

    /// <summary>The percentage of the column's total.</summary>
    public Cell Share(int row, int column) => Share((row, column), (TotalRow, column));

    /// <summary>
    /// The percentage that one count is of another, as a whole number; <c>[c]</c> unless both are shown, so that it
    /// tells nothing that they don't.
    /// </summary>
    public Cell Share((int Row, int Column) part, (int Row, int Column) of)
    {
        if (IsWithheld(part.Row, part.Column) || IsWithheld(of.Row, of.Column))
            return Cell.Suppressed;
        return (Counts[part.Row][part.Column], Counts[of.Row][of.Column]) switch
        {
            (null, _) or (_, null) => Cell.NotAvailable,
            (_, 0) => Cell.NotApplicable,
            ({ } count, { } all) => Percentage(100m * count / all),
        };
    }

    private static Cell Percentage(decimal value) => Rounding.HalfAwayFromZero(value) is var shown && shown == 0
        && value != 0
        ? new Cell.Sign(Shorthand.Low)
        : new Cell.Number(shown, After: "%");

    private IEnumerable<string> Said()
    {
        if (IsDropped)
        {
            yield return "This table is not shown: small counts could be worked out from it, or from it and what was "
                + "published before.";
            yield break;
        }

        if (Table.Coarsened is { } how)
            yield return how;
        if (!Withheld.IsEmpty)
        {
            yield return "[c] stands in place of small counts, and of others from which they could be worked out.";
        }
    }
}
