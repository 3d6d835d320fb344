using System.Globalization;
using NodaTime;
using Reporting.Periods;

namespace Reporting.Upkeep;

/// <summary>The day of the month on which the month before is reported with what is there. Default: the 8th.</summary>
/// <remarks>
/// The schedule says when a look is taken, and a look may come late: days, or a month. What is due then is decided by
/// the day in London. Source: design.md, The month's set and Triggers.
/// </remarks>
/// <param name="Day">1 to 28: a day that every month has.</param>
public sealed record PerformanceDeadline(int Day = 8)
{
    private const int DayField = 3;
    private const int LastDayOfEveryMonth = 28;

    /// <summary>
    /// The day that a timer's schedule names: <c>0 0 5 8 * *</c> is the 8th. One that names no day that every month has
    /// (it looks daily, say) leaves the 8th.
    /// </summary>
    public static PerformanceDeadline Of(string schedule)
    {
        var fields = schedule.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > DayField
            && int.TryParse(fields[DayField], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= LastDayOfEveryMonth
                ? new PerformanceDeadline(day)
                : new PerformanceDeadline();
    }

    /// <summary>The latest month whose deadline is past, or today.</summary>
    public ReportingMonth LastMonthPast(LocalDate today)
    {
        var previous = ReportingMonth.Of(today).Previous;
        return today.Day >= Day ? previous : previous.Previous;
    }
}
