using System.Collections.Concurrent;
using NodaTime;

namespace Reporting.Periods;

/// <summary>
/// England and Wales working days: not Saturdays, Sundays or bank holidays. The years that the holiday table holds are
/// the years it can answer for.
/// </summary>
/// <remarks>
/// <c>workingDays(a, b)</c> counts the working days d with a &lt; d &lt;= b; the same day is 0. A test "&lt;= n" walks at
/// most n working days back from the later date and compares, so holidays are needed only there (indicators.md, Terms).
/// </remarks>
public sealed class WorkingCalendar(IEnumerable<LocalDate> bankHolidays)
{
    private readonly HashSet<LocalDate> holidays = [.. bankHolidays];
    private readonly ConcurrentDictionary<(LocalDate From, int Steps), LocalDate> walks = new();
    private HashSet<int>? years;

    private HashSet<int> Years => years ??= [.. holidays.Select(holiday => holiday.Year)];

    /// <exception cref="MissingBankHolidaysException">The day's year is not in the table.</exception>
    public bool IsWorkingDay(LocalDate day)
    {
        if (!Years.Contains(day.Year))
            throw new MissingBankHolidaysException(day.Year);
        return day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !holidays.Contains(day);
    }

    /// <summary>Whether workingDays(from, to) &lt;= limit. No start is never within; a start after the end neither.</summary>
    public bool IsWithin(int limit, LocalDate? from, LocalDate to) =>
        from is { } start && start <= to && start >= EarliestWithin(limit, to);

    /// <summary>The earliest day a with workingDays(a, to) &lt;= limit.</summary>
    public LocalDate EarliestWithin(int limit, LocalDate to) => walks.GetOrAdd((to, -limit), _ => WalkBack(limit, to));

    /// <summary>The limit-th working day after <paramref name="from"/>.</summary>
    public LocalDate WorkingDayAfter(int limit, LocalDate from) =>
        walks.GetOrAdd((from, limit), _ => WalkForward(limit, from));

    private LocalDate WalkBack(int limit, LocalDate to)
    {
        // Day a is within the limit while at most limit working days lie in (a, to].
        var day = to;
        var seen = IsWorkingDay(day) ? 1 : 0;
        while (seen <= limit)
        {
            day = day.PlusDays(-1);
            if (IsWorkingDay(day))
                seen++;
        }

        return day;
    }

    private LocalDate WalkForward(int limit, LocalDate from)
    {
        var day = from;
        for (var left = limit; left > 0;)
        {
            day = day.PlusDays(1);
            if (IsWorkingDay(day))
                left--;
        }

        return day;
    }
}
