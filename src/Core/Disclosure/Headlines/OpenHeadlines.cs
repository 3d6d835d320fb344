using Reporting.Indicators;
using Reporting.Performance;

namespace Reporting.Disclosure.Headlines;

/// <summary>The authority's figures under the exemption for them: value, numerator and denominator as they are.</summary>
/// <remarks>
/// It names no other count. How many are in time by an agreed exemption stays inside; how many could not be decided is
/// reported beside the figure (indicators.md, Re-referrals), and a small number of them in words.
/// </remarks>
internal static class OpenHeadlines
{
    /// <param name="figures">The authority's alone.</param>
    /// <param name="threshold">Counts from 1 to this are small; 0 is not.</param>
    public static PerformanceFigures Of(PerformanceFigures figures, int threshold)
    {
        return figures with
        {
            Series = [.. figures.Series.Select(Shown)],
            Restatements = [.. figures.Restatements.Select(restatement => restatement with
            {
                FirstPublished = Open(restatement.FirstPublished),
                Now = Open(restatement.Now),
            })],
            FewEntries = threshold,
        };

        IndicatorSeries Shown(IndicatorSeries series) => series with
        {
            Cells = [.. series.Cells.Select(cell => cell with
            {
                Figure = Open(cell.Figure),
                FirstPublished = cell.FirstPublished is { } first ? Open(first) : null,
            })],
            YearToDate = series.YearToDate is { } total ? Open(total) : null,
        };

        Figure Open(Figure figure) => figure.Undetermined >= 1 && figure.Undetermined <= threshold
            ? figure with { Exempt = 0, Undetermined = 0, HasFewUndetermined = true }
            : figure with { Exempt = 0 };
    }
}
