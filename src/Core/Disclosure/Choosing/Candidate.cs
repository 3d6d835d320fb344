using System.Collections.Immutable;

namespace Reporting.Disclosure.Choosing;

/// <summary>What may be done with a count of an edition that is being made.</summary>
internal enum CellRole
{
    /// <summary>Not printed: by how much one count is more than another, which binds both and is nobody's secret.
    /// </summary>
    Remainder,

    /// <summary>Not printed, yet a part of what is.</summary>
    Latent,

    /// <summary>Printed, or withheld: what is chosen.</summary>
    Open,

    /// <summary>Printed as <c>[c]</c> whatever it is.</summary>
    Withheld,

    /// <summary>Printed whatever it is: a named exemption.</summary>
    Exempt,
}

internal sealed record CandidateCell(CellKey Key, int Count, CellRole Role);

/// <summary>The counts of an edition before anything is withheld, each once, in the order of its tables.</summary>
internal sealed record Candidate(ImmutableArray<CandidateCell> Cells, ImmutableArray<CellSum> Sums)
{
    /// <summary>An edition as it was settled: what it shows stays shown.</summary>
    public static Candidate Of(PublishedCells edition) => new(
        [
            .. edition.Cells.Select(cell => new CandidateCell(cell.Key, cell.Count, cell switch
            {
                { IsShown: true } => CellRole.Exempt,
                { IsRemainder: true } => CellRole.Remainder,
                { IsLatent: true } => CellRole.Latent,
                _ => CellRole.Withheld,
            })),
        ],
        edition.Sums);

    /// <summary>The entry of the ledger for the edition that withholds these.</summary>
    public PublishedCells Withholding(IReadOnlySet<CellKey> withheld) => new(
        [
            .. Cells.Select(cell => new PublishedCell(cell.Key, cell.Count, IsShown(cell, withheld))
            {
                IsLatent = cell.Role is CellRole.Latent or CellRole.Remainder,
                IsRemainder = cell.Role == CellRole.Remainder,
            }),
        ],
        Sums);

    private static bool IsShown(CandidateCell cell, IReadOnlySet<CellKey> withheld) =>
        cell.Role == CellRole.Exempt || (cell.Role == CellRole.Open && !withheld.Contains(cell.Key));
}
