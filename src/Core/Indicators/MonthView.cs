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

    private WorkingCalendar Calendar => Extract.Context.Calendar;

    /// <summary>
    /// Whether the date lies at most <paramref name="days"/> days before month end, and not after it.
    /// </summary>
    public InTime WithinDays(int days, LocalDate? date) => date is { } day && day <= End
        ? new InTime(Period.DaysBetween(day, End) <= days, LastDayWithin(days, day))
        : InTime.Never;

    /// <summary>Whether workingDays(date, month end) is at most <paramref name="days"/>.</summary>
    public InTime WithinWorkingDays(int days, LocalDate? date) => date is { } day && day <= End
        ? new InTime(WorkingDaysWithin(days, day, End), Calendar.KnownWorkingDayAfter(days, day))
        : InTime.Never;

    /// <summary>Whether workingDays(from, to) is at most <paramref name="days"/>; false without both dates.</summary>
    public bool WorkingDaysWithin(int days, LocalDate? from, LocalDate? to) =>
        to is { } end && Calendar.IsWithin(days, from, end);

    /// <summary>Whether the date is on or after month end minus calendar months, and not after month end.</summary>
    /// <remarks>The day is kept, or the last day of a shorter month: 29 February - 6 is 29 August.</remarks>
    public InTime WithinMonths(int months, LocalDate? date) => date is { } day && day <= End
        ? new InTime(day >= End.PlusMonths(-months), LastDayOf(months, day))
        : InTime.Never;

    /// <summary>
    /// Stock: start &lt;= month end and (end blank or end &gt; month end). Source: indicators.md, Terms.
    /// </summary>
    public bool IsOpen(LocalDate? start, LocalDate? end) => Stock.IsOpenOn(End, start, end);

    /// <summary>Null beyond the calendar: somebody typed a day where weeks are asked for.</summary>
    private static LocalDate? LastDayWithin(int days, LocalDate from) =>
        days <= Period.DaysBetween(from, LocalDate.MaxIsoValue) ? from.PlusDays(days) : null;

    /// <summary>From 30 November six months last to 31 May, whose own six months back end there too.</summary>
    private static LocalDate LastDayOf(int months, LocalDate from)
    {
        var last = from.PlusMonths(months);
        while (last.PlusDays(1).PlusMonths(-months) <= from)
            last = last.PlusDays(1);
        return last;
    }
}
