using System.Collections.Concurrent;
using NodaTime;

namespace Reporting.Periods;

/// <summary>
/// England and Wales working days: not Saturdays, Sundays or bank holidays. The years that the holiday table holds are
/// the years it can answer for.
/// </summary>
/// <remarks>
/// <c>workingDays(a, b)</c> counts the working days d with a &lt; d &lt;= b; the same day is 0. A test "&lt;= n" walks
/// at most n working days back from the later date and compares, so holidays are needed only there, and not before the
/// earlier date either (indicators.md, Terms).
/// </remarks>
public sealed class WorkingCalendar(IEnumerable<LocalDate> bankHolidays)
{
    private readonly HashSet<LocalDate> holidays = [.. bankHolidays];
    private readonly ConcurrentDictionary<(LocalDate From, int Steps), WalkForward> forward = new();
    private readonly ConcurrentDictionary<(LocalDate To, int Limit), WalkBack> back = new();
    private HashSet<int>? years;

    private HashSet<int> Years => years ??= [.. holidays.Select(holiday => holiday.Year)];

    /// <exception cref="MissingBankHolidaysException">The day's year is not in the table.</exception>
    public bool IsWorkingDay(LocalDate day)
    {
        if (!Years.Contains(day.Year))
            throw new MissingBankHolidaysException(day.Year);
        return day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !holidays.Contains(day);
    }

    /// <summary>
    /// Whether workingDays(from, to) &lt;= limit. No start is never within; a start after the end neither.
    /// </summary>
    /// <exception cref="MissingBankHolidaysException">Days between lie in a year that isn't in the table.</exception>
    public bool IsWithin(int limit, LocalDate? from, LocalDate to)
    {
        if (from is not { } start || start > to)
            return false;
        var walk = back.GetOrAdd((to, limit), _ => Walk(limit, to));
        if (start >= walk.Earliest)
            return true;
        return walk.LeftTheTable ? throw new MissingBankHolidaysException(walk.Earliest.Year) : false;
    }

    /// <summary>The limit-th working day after <paramref name="from"/>.</summary>
    /// <exception cref="MissingBankHolidaysException">Days between lie in a year that isn't in the table.</exception>
    public LocalDate WorkingDayAfter(int limit, LocalDate from) => Forward(limit, from) is var walk && walk.LeftTheTable
        ? throw new MissingBankHolidaysException(walk.Last.Year)
        : walk.Last;

    /// <summary>Likewise; null where days between lie in a year that isn't in the table.</summary>
    public LocalDate? KnownWorkingDayAfter(int limit, LocalDate from) =>
        Forward(limit, from) is { LeftTheTable: false } walk ? walk.Last : null;

    /// <summary>workingDays(from, to); null where days between lie in a year that isn't in the table.</summary>
    public int? WorkingDaysBetween(LocalDate from, LocalDate to)
    {
        var days = 0;
        for (var day = from.PlusDays(1); day <= to; day = day.PlusDays(1))
        {
            if (!Years.Contains(day.Year))
                return null;
            days += IsWorkingDay(day) ? 1 : 0;
        }

        return days;
    }

    private WalkForward Forward(int limit, LocalDate from) =>
        forward.GetOrAdd((from, limit), _ => Walk(from, limit));

    private WalkBack Walk(int limit, LocalDate to)
    {
        // A day is within the limit while at most limit working days lie after it, up to and with the later date.
        var day = to;
        for (var seen = 0; Years.Contains(day.Year); day = day.PlusDays(-1))
        {
            if (IsWorkingDay(day) && ++seen > limit)
                return new WalkBack(day, LeftTheTable: false);
        }

        return new WalkBack(day, LeftTheTable: true);
    }

    private WalkForward Walk(LocalDate from, int limit)
    {
        var day = from;
        for (var left = limit; left > 0;)
        {
            day = day.PlusDays(1);
            if (!Years.Contains(day.Year))
                return new WalkForward(day, LeftTheTable: true);
            if (IsWorkingDay(day))
                left--;
        }

        return new WalkForward(day, LeftTheTable: false);
    }

    /// <summary>How far back a limit reaches.</summary>
    /// <param name="Earliest">The earliest day known to be within it.</param>
    /// <param name="LeftTheTable">The table ended before the limit was reached.</param>
    private readonly record struct WalkBack(LocalDate Earliest, bool LeftTheTable);

    /// <summary>How far on a limit reaches.</summary>
    /// <param name="Last">The limit's last day, or the first that the table doesn't know.</param>
    private readonly record struct WalkForward(LocalDate Last, bool LeftTheTable);
}
