using Reporting.Disclosure;
using Reporting.Disclosure.Headlines;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>What the ledger calls the counts of which a printed figure tells.</summary>
internal sealed class LedgerKeys(PublishedPaper paper)
{
    private readonly HashSet<(CellKey, int)> withheld =
        [.. paper.Told.Cells.Where(cell => !cell.IsShown && !cell.IsLatent).Select(cell => (cell.Key, cell.Count))];

    private readonly HashSet<(CellKey, int)> shown =
        [.. paper.Told.Cells.Where(cell => cell.IsShown).Select(cell => (cell.Key, cell.Count))];

    private readonly FigureTruth truth = new(paper.Scope.Figures);

    public int Withheld => withheld.Count;

    /// <summary>Whether the ledger says that a count is withheld which the figure would tell.</summary>
    public bool Withholds(PrintedFigure printed) => Behind(printed).Any(count => Is(withheld, printed, count));

    /// <summary>Whether the ledger says that it shows all that the figure tells.</summary>
    public bool Shows(PrintedFigure printed) => Behind(printed).All(count => Is(shown, printed, count));

    public bool Withholds(CellKey key, int count) => withheld.Contains((key, count));

    private static bool Is(HashSet<(CellKey, int)> cells, PrintedFigure printed, PrintedCount count) =>
        cells.Contains((count.Key, count.Count))
        || cells.Contains((HeadlineKeys.Own(count.Key, printed.Indicator), count.Count));

    private IEnumerable<PrintedCount> Behind(PrintedFigure printed)
    {
        var (indicator, month) = (printed.Indicator, printed.Month ?? truth.Period);
        if (truth.FigureOf(indicator, printed.Month) is not { } figure
            || FigureCounts.Of(indicator, month, figure) is not { } counts)
            return [];
        counts = printed.Month is null ? counts.ToDate() : counts;
        return printed.Part switch
        {
            FigurePart.Numerator => [counts.Numerator],
            FigurePart.Denominator => counts.Denominator is { } below ? [below] : [],
            _ => counts.Printed,
        };
    }
}
