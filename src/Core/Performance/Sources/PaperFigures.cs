using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Sources;

/// <summary>The papers published so far: for each indicator and month what the latest of them prints.</summary>
internal sealed class PaperFigures
{
    private readonly Dictionary<(string Indicator, ReportingMonth Month), SourcedFigure> cells = [];

    /// <summary>Adds one edition; where it prints an indicator twice the first stands.</summary>
    public void Publish(IEnumerable<PublishedCell> edition)
    {
        foreach (var cell in edition.DistinctBy(each => (each.Indicator, each.Month)))
            cells[(cell.Indicator, cell.Month)] = Take(cell);
    }

    public SourcedFigure? Of(string indicator, ReportingMonth month) => cells.GetValueOrDefault((indicator, month));

    public static SourcedFigure Take(PublishedCell cell) =>
        new(FigureOf(cell), FigureSource.Paper, cell.Edition, cell.Value);

    // The fraction tells more than the rounded percentage. Where the two contradict each other what was printed
    // stays (a check names the cell), because a reader must find the paper's figure again.
    private static Figure FigureOf(PublishedCell cell)
    {
        if (Catalogue.Get(cell.Indicator).Unit == Unit.Percent
            && cell is { Numerator: { } numerator, Denominator: { } denominator and > 0 })
        {
            var figure = Figure.Percentage(numerator, denominator);
            if (Rounding.HalfAwayFromZero(figure.Value!.Value, cell.Value.Scale) == cell.Value)
                return figure;
        }

        return Figure.Published(cell.Value, cell.Numerator, cell.Denominator);
    }
}
