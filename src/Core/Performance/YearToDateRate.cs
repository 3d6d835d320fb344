using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance;

/// <summary>
/// Rates that add up from April: judged on the annualised value, and not before June. Source: indicators.md, Values.
/// </summary>
internal static class YearToDateRate
{
    private const int FirstMonthsTooEarly = 2;

    public static bool Is(Indicator indicator) =>
        indicator.Kind == Kind.Derived && indicator.Id.EndsWith("-year-to-date", StringComparison.Ordinal);

    /// <summary>Value x 12 / months so far.</summary>
    public static decimal? Annualise(decimal? value, ReportingMonth month) => value * 12 / MonthsSoFar(month);

    public static bool IsTooEarly(ReportingMonth month) => MonthsSoFar(month) <= FirstMonthsTooEarly;

    private static int MonthsSoFar(ReportingMonth month) => month.FinancialYear.FirstMonth.MonthsUntil(month) + 1;
}
