using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Disclosure.Headlines;

/// <summary>A count that a figure prints.</summary>
internal readonly record struct PrintedCount(CellKey Key, int Count);

/// <summary>The counts that a figure tells: alone, over a denominator, or over a population that everybody knows.
/// </summary>
internal sealed record FigureCounts(PrintedCount Numerator, PrintedCount? Denominator)
{
    /// <summary>Those of the denominator that are not in the numerator.</summary>
    public int? Rest => Denominator?.Count - Numerator.Count;

    public IEnumerable<PrintedCount> Printed => Denominator is { } below ? [Numerator, below] : [Numerator];

    /// <summary>Null: it has no value, or a percentage or rate was taken over without what it was worked out from.
    /// </summary>
    public static FigureCounts? Of(Indicator indicator, ReportingMonth month, Figure figure)
    {
        var above = Whole(indicator.Unit == Unit.Count ? figure.Numerator ?? figure.Value : figure.Numerator);
        if (figure.Absence is Absence.NotAvailable or Absence.Suppressed || above is not { } numerator)
            return null;
        var counted = new PrintedCount(HeadlineKeys.NumeratorOf(indicator, month), numerator);
        if (indicator.Unit != Unit.Percent)
            return new FigureCounts(counted, Denominator: null);
        return Whole(figure.Denominator) is { } denominator && denominator >= numerator
            ? new FigureCounts(counted, new PrintedCount(HeadlineKeys.DenominatorOf(indicator, month), denominator))
            : null;
    }

    /// <summary>The same under the keys of a sum since April.</summary>
    public FigureCounts ToDate() => new(ToDate(Numerator), Denominator is { } below ? ToDate(below) : null);

    private static PrintedCount ToDate(PrintedCount monthly) => monthly with
    {
        Key = HeadlineKeys.ToDate(monthly.Key),
    };

    private static int? Whole(decimal? number) =>
        number is { } count && count >= 0 && count <= int.MaxValue && count == decimal.Truncate(count)
            ? (int)count
            : null;
}
