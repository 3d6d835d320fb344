using Reporting.Disclosure.Choosing;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Disclosure.Headlines;

/// <summary>The counts behind the authority's figures as cells of an edition, with the sums that the catalogue gives.
/// </summary>
/// <remarks>
/// Of each percentage numerator, rest and denominator; of a rate its numerator, for the population is published. What
/// the catalogue names as denominator or numerator of others is one cell with it, while their counts agree.
/// </remarks>
internal sealed class HeadlineCells
{
    private readonly Dictionary<CellKey, int> counts = [];
    private readonly CandidateBuilder edition = new();
    private readonly bool isExempt;

    public HeadlineCells(PerformanceFigures figures, bool isExempt)
    {
        this.isExempt = isExempt;

        // Counts come first: a percentage of them that says another number is worked out on something else.
        foreach (var series in figures.Series.OrderBy(series => series.Indicator.Unit))
        {
            foreach (var cell in series.Cells)
                Add(Of(series.Indicator, cell.Month, cell.Figure));
            if (series.YearToDate is { } total)
                Add(OfYear(series.Indicator, figures.Period, total));
        }

        if (!isExempt)
            HeadlineSums.AddTo(edition, figures, this);
        Edition = edition.Build();
    }

    public Candidate Edition { get; }

    public int? CountOf(CellKey key) => counts.TryGetValue(key, out var count) ? count : null;

    /// <summary>Of a month's figure, under the keys it has in this edition; null: there is nothing to count.</summary>
    public FigureCounts? Of(Indicator indicator, ReportingMonth month, Figure figure) =>
        Settled(indicator, FigureCounts.Of(indicator, month, figure));

    /// <summary>Likewise of a sum since April.</summary>
    public FigureCounts? OfYear(Indicator indicator, ReportingMonth month, Figure total) =>
        Settled(indicator, FigureCounts.Of(indicator, month, total)?.ToDate());

    private void Add(FigureCounts? figure)
    {
        if (figure is null)
            return;
        foreach (var printed in figure.Printed)
        {
            counts[printed.Key] = printed.Count;
            edition.Add(printed.Key, printed.Count, isExempt ? CellRole.Exempt : CellRole.Open);
        }

        if (isExempt || figure is not { Rest: { } rest, Denominator: { } below })
            return;
        var restKey = HeadlineKeys.RestOf(figure.Numerator.Key);
        edition.Add(restKey, rest, CellRole.Latent);
        edition.Add(new CellSum(below.Key, [figure.Numerator.Key, restKey]));
    }

    private FigureCounts? Settled(Indicator indicator, FigureCounts? figure) => figure is null
        ? null
        : new FigureCounts(
            Settled(indicator, figure.Numerator),
            figure.Denominator is { } below ? Settled(indicator, below) : null);

    private PrintedCount Settled(Indicator indicator, PrintedCount printed) =>
        counts.TryGetValue(printed.Key, out var count) && count != printed.Count
            ? printed with { Key = HeadlineKeys.Own(printed.Key, indicator) }
            : printed;
}
