using NodaTime;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>An extract as it speaks of one month: the period's own, or an earlier one that its window covers.</summary>
public sealed partial class MonthView(ExtractView extract, ReportingMonth month)
{
    public ExtractView Extract { get; } = extract;

    public MonthExtract Lists => Extract.Lists;

    public ReportingMonth Month { get; } = month;

    /// <summary>Month end, inclusive.</summary>
    public LocalDate End { get; } = month.End;

    public IndicatorSettings Settings => Extract.Context.Settings;

    /// <summary>
    /// Whether the date lies at most <paramref name="days"/> days before month end, and not after it.
    /// </summary>
    public bool WithinDays(int days, LocalDate? date) =>
        date is { } day && day <= End && Period.DaysBetween(day, End) <= days;

    /// <summary>Whether workingDays(date, month end) is at most <paramref name="days"/>.</summary>
    public bool WithinWorkingDays(int days, LocalDate? date) => WorkingDaysWithin(days, date, End);

    /// <summary>Whether workingDays(from, to) is at most <paramref name="days"/>; false without both dates.</summary>
    public bool WorkingDaysWithin(int days, LocalDate? from, LocalDate? to) =>
        to is { } end && Extract.Context.Calendar.IsWithin(days, from, end);

    /// <summary>Whether the date is on or after month end minus calendar months, and not after month end.</summary>
    /// <remarks>The day is kept, or the last day of a shorter month: 29 February - 6 is 29 August.</remarks>
    public bool WithinMonths(int months, LocalDate? date) =>
        date is { } day && day <= End && day >= End.PlusMonths(-months);

    /// <summary>
    /// Stock: start &lt;= month end and (end blank or end &gt; month end). Source: indicators.md, Terms.
    /// </summary>
    public bool IsOpen(LocalDate? start, LocalDate? end) => Stock.IsOpenOn(End, start, end);
}
