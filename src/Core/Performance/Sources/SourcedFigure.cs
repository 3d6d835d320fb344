using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance.Sources;

/// <summary>A figure and what told it.</summary>
/// <param name="In">The extract's period, the paper's edition, or for derived figures the latest of
/// those that told a part.</param>
/// <param name="Printed">The number as the paper printed it; null unless a paper told it.</param>
internal sealed record SourcedFigure(Figure Figure, FigureSource Source, ReportingMonth In, decimal? Printed = null)
{
    public static SourcedFigure Missing(ReportingMonth month, string note) =>
        new(Figure.NotAvailable(note), FigureSource.None, month);

    /// <summary>Whether a reader of both finds one value: what is printed is compared as printed.</summary>
    public bool SaysTheSameAs(SourcedFigure other) => (Printed, other.Printed) switch
    {
        ({ } one, { } two) => one == two,
        ({ } one, null) => IsPrintedAs(other.Figure, one),
        (null, { } two) => IsPrintedAs(Figure, two),
        _ => (Figure.Value, Figure.Numerator, Figure.Denominator)
            == (other.Figure.Value, other.Figure.Numerator, other.Figure.Denominator),
    };

    private static bool IsPrintedAs(Figure figure, decimal printed) =>
        figure.Value is { } value && Rounding.HalfAwayFromZero(value, printed.Scale) == printed;
}
