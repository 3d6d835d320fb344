using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Scrutiny.Bridges;

/// <summary>The authority's figures as they stand: restated by later extracts, or taken over from papers.</summary>
/// <param name="composed">The first that has a month tells it.</param>
internal sealed class ShownFigures(params IReadOnlyCollection<PerformanceFigures> composed)
{
    /// <summary>Null for a month that none of them shows.</summary>
    public SeriesCell? Of(string indicator, ReportingMonth month) => composed
        .SelectMany(figures => figures.Series)
        .Where(series => series.Breakdown == Breakdown.Authority && series.Indicator.Id == indicator)
        .SelectMany(series => series.Cells)
        .FirstOrDefault(cell => cell.Month == month && cell.Figure.Absence != Absence.NotAvailable);
}
