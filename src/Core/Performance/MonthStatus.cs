using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance;

/// <summary>How a value of one month stands against that month's own target; a year-to-date rate annualised.</summary>
internal static class MonthStatus
{
    public static Status Of(
        Indicator indicator, ReportingMonth month, decimal? value, TargetPeriod? target, decimal amberMargin)
    {
        var isYearToDate = YearToDateRate.Is(indicator);
        var status = StatusRule.Of(
            isYearToDate ? YearToDateRate.Annualise(value, month) : value,
            indicator.Polarity,
            target?.Target,
            target?.AmberMargin ?? amberMargin);
        return isYearToDate && YearToDateRate.IsTooEarly(month) && status is not (Status.None or Status.NoTarget)
            ? Status.TooEarlyToSay
            : status;
    }

    public static Status Of(Indicator indicator, SeriesCell cell) =>
        Of(indicator, cell.Month, cell.Figure.Value, cell.Target, indicator.AmberMargin);
}
