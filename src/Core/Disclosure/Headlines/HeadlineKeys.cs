using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Disclosure.Headlines;

/// <summary>Which counts stand behind the indicators, the same wherever one of them is printed.</summary>
/// <remarks>
/// The catalogue names other indicators as denominators and numerators (<c>cp-plans</c>, <c>cla</c>): these are one
/// count, not two. Source: indicators.csv.
/// </remarks>
internal static class HeadlineKeys
{
    public const string Table = "indicators";

    private const string Counted = "count";
    private const string Above = "numerator";
    private const string Below = "denominator";

    // The same rows by definition, though the catalogue says it in words.
    private static readonly Dictionary<string, string> SameCount = new(StringComparer.Ordinal)
    {
        ["assessments authorised in the month"] = "assessments-completed",
        ["referrals in the month"] = "referrals",
    };

    /// <summary>The count that an indicator is about: of a percentage its denominator, of a rate its numerator.
    /// </summary>
    public static CellKey CountOf(string indicator, ReportingMonth month) => Catalogue.Get(indicator).Unit switch
    {
        Unit.Percent => DenominatorOf(Catalogue.Get(indicator), month),
        Unit.RatePer10000 => NumeratorOf(Catalogue.Get(indicator), month),
        _ => new CellKey(Table, month, indicator, Counted),
    };

    public static CellKey NumeratorOf(Indicator indicator, ReportingMonth month)
    {
        if (indicator.Unit == Unit.Count)
            return CountOf(indicator.Id, month);
        if (DerivedIndicators.All.FirstOrDefault(each => each.Indicator == indicator.Id) is { } derived)
            return SumOf(derived, month);
        return CountNamed(indicator.NumeratorText, month) ?? new CellKey(Table, month, indicator.Id, Above);
    }

    public static CellKey DenominatorOf(Indicator indicator, ReportingMonth month) =>
        CountNamed(indicator.DenominatorText, month)
        ?? new CellKey(Table, month, FirstOutOf(indicator.DenominatorText).Id, Below);

    /// <summary>Where an indicator was worked out on another number than the count that it names.</summary>
    public static CellKey Own(CellKey key, Indicator indicator) => key with { Row = $"{key.Row} of {indicator.Id}" };

    /// <summary>Those in the denominator and not in the numerator: anybody can subtract.</summary>
    public static CellKey RestOf(CellKey numerator) => numerator with { Column = $"not in {numerator.Column}" };

    /// <summary>The sum since April of what stands behind an indicator.</summary>
    public static CellKey ToDate(CellKey monthly) => monthly with { Column = $"{monthly.Column} since April" };

    /// <summary>The sum over several months that a derived indicator is made of.</summary>
    public static CellKey SumOf(DerivedDefinition derived, ReportingMonth month)
    {
        var monthly = CountOf(derived.From, month);
        return IsSinceApril(derived, month)
            ? ToDate(monthly)
            : monthly with { Column = $"{monthly.Column} of 12 months" };
    }

    public static bool IsSinceApril(DerivedDefinition derived, ReportingMonth month) =>
        derived.Months(month.FinancialYear.FirstMonth).Count() == 1;

    // Several indicators out of the same children, in the same words, have one denominator.
    private static Indicator FirstOutOf(string text) => Catalogue.All.First(each => each.DenominatorText == text);

    private static CellKey? CountNamed(string text, ReportingMonth month)
    {
        var id = SameCount.GetValueOrDefault(text, text);
        return Catalogue.All.Any(each => each.Id == id && each.Unit == Unit.Count) ? CountOf(id, month) : null;
    }
}
