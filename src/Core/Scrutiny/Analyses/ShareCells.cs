using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Shares and rates as cells, rounded as everywhere: half away from zero.</summary>
internal static class ShareCells
{
    /// <summary><c>[z]</c> of nothing, <c>[x]</c> where a part isn't known.</summary>
    public static Cell Percent(int? count, int? of) => (count, of) switch
    {
        ({ } part, { } whole) => FigureCells.Value(Figure.Percentage(part, whole), Unit.Percent),
        _ => Cell.NotAvailable,
    };

    /// <summary>Per 1,000, one decimal.</summary>
    public static Cell PerThousand(int? count, int? of) =>
        count is not { } part || of is not { } whole ? Cell.NotAvailable
        : whole == 0 ? Cell.NotApplicable
        : FigureCells.Shown(1000m * part / whole, Unit.Count, 1);

    /// <summary>A share divided by another, two decimals: 1 where they are equal.</summary>
    public static Cell Ratio(int? count, int? of, int? other, int? ofOther) => (count, of, other, ofOther) switch
    {
        (null, _, _, _) or (_, null, _, _) or (_, _, null, _) or (_, _, _, null) => Cell.NotAvailable,
        (_, 0, _, _) or (_, _, 0, _) => Cell.NotApplicable,
        ({ } part, { } whole, { } share, { } all) =>
            FigureCells.Shown((decimal)part * all / ((decimal)whole * share), Unit.Count, 2),
    };
}
