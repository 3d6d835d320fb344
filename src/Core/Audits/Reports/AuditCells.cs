using NodaTime;
using Reporting.Audits.Analysis;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports;

/// <summary>Folds as cells: a percentage never stands without its number in a cell beside it.</summary>
internal static class AuditCells
{
    /// <summary><c>[z]</c> where there is nothing to take a share of.</summary>
    public static Cell Percent(Share share) => FigureCells.Value(share.ToFigure(), Unit.Percent);

    /// <summary><c>[z]</c> where there is none.</summary>
    public static Cell Decimal(decimal? value, int decimals) =>
        value is { } number ? FigureCells.Shown(number, Unit.Count, decimals) : Cell.NotApplicable;

    public static Cell Date(LocalDate? day) => day is { } known ? Cell.Of(known) : Cell.NotAvailable;

    /// <summary>A percentage has a denominator, a count has none; agreement has two decimals.</summary>
    public static Cell Value(AuditFigure figure) => figure.Figure switch
    {
        { Denominator: not null, Numerator: null, Value: { } value } => FigureCells.Shown(value, Unit.Count, 2),
        { Denominator: not null } => FigureCells.Value(figure.Figure, Unit.Percent),
        _ => FigureCells.Value(figure.Figure, Unit.Count),
    };

    public static Cell Part(Figure figure, decimal? part) => FigureCells.Part(
        figure, part, figure.Denominator is null ? Unit.Count : Unit.Percent);

    /// <summary>Whether a change can be taken for one.</summary>
    public static Cell Chance(ChanceTest test) => Cell.Of(
        !test.IsApplicable ? "Nothing to compare with"
        : test.IsWithinChance ? "Within chance"
        : "More than chance");
}
