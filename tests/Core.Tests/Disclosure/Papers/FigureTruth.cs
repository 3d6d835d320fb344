using System.Globalization;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>The counts behind a figure: alone, over a denominator, or over a population that everybody knows.</summary>
internal sealed record CountsBehind(Count Above, Count? Below, decimal? Population)
{
    /// <summary>Those in the denominator who are not in the numerator.</summary>
    public Count? Rest => Below is { } below
        ? new Count($"{Above.Name}, not in it", below.Value - Above.Value)
        : null;
}

/// <summary>What the figures of a paper truly are, whatever it prints of them, under names that the catalogue gives.
/// </summary>
internal sealed class FigureTruth(PerformanceFigures figures)
{
    // In words in the catalogue, and the same rows as another indicator's.
    private static readonly Dictionary<string, string> InWords = new(StringComparer.Ordinal)
    {
        ["assessments authorised in the month"] = "assessments-completed",
        ["referrals in the month"] = "referrals",
        ["cla without UASC = a) Yes"] = "cla without UASC",
    };

    private readonly Dictionary<string, IndicatorSeries> series = figures.Series
        .Where(each => each.Breakdown == Breakdown.Authority)
        .ToDictionary(each => each.Indicator.Id, StringComparer.Ordinal);

    public ReportingMonth Period => figures.Period;

    public IEnumerable<IndicatorSeries> Series => series.Values;

    /// <summary>Null: a year to date makes no sense.</summary>
    public Figure? FigureOf(Indicator indicator, ReportingMonth? month) => month is { } known
        ? series[indicator.Id].Cells.Single(cell => cell.Month == known).Figure
        : series[indicator.Id].YearToDate;

    /// <param name="month">Null: the year to date.</param>
    /// <returns>Null where there is no figure.</returns>
    public CountsBehind? Of(Indicator indicator, ReportingMonth? month) =>
        FigureOf(indicator, month) is { } figure ? CountsOf(indicator, month, figure) : null;

    /// <summary>Of an indicator that is a count, or the numerator or denominator of one that isn't.</summary>
    public Count? CountOf(string indicator, ReportingMonth month, FigurePart part = FigurePart.Numerator)
    {
        if (month > Period || month < series[indicator].Cells[0].Month)
            return null;
        return Of(Catalogue.Get(indicator), month) is not { } counts ? null
            : part == FigurePart.Denominator ? counts.Below : counts.Above;
    }

    public CountsBehind? CountsOf(Indicator indicator, ReportingMonth? month, Figure figure)
    {
        if ((indicator.Unit == Unit.Count ? figure.Value : figure.Numerator) is not { } above)
            return null;
        var numerator = new Count(NameOfNumerator(indicator, month), (int)above);
        return indicator.Unit switch
        {
            Unit.Count => new CountsBehind(numerator, null, null),
            Unit.RatePer10000 => new CountsBehind(numerator, null, figure.Denominator),
            _ => figure.Denominator is { } below
                ? new CountsBehind(numerator, new Count(At(indicator.DenominatorText, month), (int)below), null)
                : null,
        };
    }

    private string NameOfNumerator(Indicator indicator, ReportingMonth? month)
    {
        if (DerivedIndicators.All.FirstOrDefault(each => each.Indicator == indicator.Id) is { } derived)
            return NameOfSum(derived, month!.Value);
        return At(
            indicator.Unit switch
            {
                Unit.Count => indicator.Id,
                Unit.RatePer10000 => indicator.NumeratorText,
                _ => $"{indicator.Id}, those who are",
            },
            month);
    }

    private static string NameOfSum(DerivedDefinition derived, ReportingMonth month)
    {
        var first = derived.Months(month).First();
        return first == month.FinancialYear.FirstMonth && derived.Months(first).Count() == 1
            ? SinceApril(derived.From, month)
            : string.Create(CultureInfo.InvariantCulture, $"{derived.From} of {first} to {month}");
    }

    private string At(string text, ReportingMonth? month)
    {
        var name = InWords.GetValueOrDefault(text, text);
        return month is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"{name} {known}")
            : SinceApril(name, Period);
    }

    private static string SinceApril(string name, ReportingMonth month) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} since April, to {month}");
}
