using System.Collections.Immutable;
using NodaTime;
using Reporting.Periods;

namespace Reporting.Audits.Clocks;

/// <summary>How days are counted: calendar days as in the framework, or working days by setting.</summary>
/// <remarks>
/// Counted in working days, three days are three working days; a week or a month ends on its last calendar day, or the
/// next working day where that is none. So a working day's date is never before the calendar one. Where a year's bank
/// holidays are not known, calendar days hold: a reminder may come early, never not at all.
/// </remarks>
internal sealed class ClockDays(bool countsWorkingDays, IEnumerable<LocalDate> bankHolidays)
{
    private readonly WorkingCalendar working = new(bankHolidays);
    private readonly SortedSet<int> missing = [];

    /// <summary>Years whose bank holidays were needed and are not known.</summary>
    public ImmutableArray<int> MissingYears => [.. missing];

    public LocalDate DaysAfter(LocalDate day, int days) =>
        InWorkingDays(() => working.WorkingDayAfter(days, day), day.PlusDays(days));

    public LocalDate WeekAfter(LocalDate day) => OnOrAfter(day.PlusWeeks(1));

    /// <summary>The same day of the next month, or its last: 31 January to 28 February.</summary>
    public LocalDate MonthAfter(LocalDate day) => OnOrAfter(day.PlusMonths(1));

    /// <summary>Days past the due date; 0 until it is over.</summary>
    public int Past(LocalDate due, LocalDate day)
    {
        if (day <= due)
            return 0;
        var calendar = Period.DaysBetween(due, day);
        return InWorkingDays(
            () => Enumerable.Range(1, calendar).Count(after => working.IsWorkingDay(due.PlusDays(after))), calendar);
    }

    private LocalDate OnOrAfter(LocalDate day) => InWorkingDays(
        () => working.IsWorkingDay(day) ? day : working.WorkingDayAfter(1, day), day);

    private T InWorkingDays<T>(Func<T> count, T calendar)
    {
        if (!countsWorkingDays)
            return calendar;
        try
        {
            return count();
        }
        catch (MissingBankHolidaysException unknown)
        {
            missing.Add(unknown.Year);
            return calendar;
        }
    }
}
