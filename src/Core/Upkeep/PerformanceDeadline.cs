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
    /// <summary>The day that a timer's schedule names; the 8th where it names none.</summary>
    public static PerformanceDeadline Of(string schedule) =>
        ScheduledDay.Of(schedule) is { } day ? new PerformanceDeadline(day) : new PerformanceDeadline();

    /// <summary>The latest month whose deadline is past, or today.</summary>
    public ReportingMonth LastMonthPast(LocalDate today)
    {
        var previous = ReportingMonth.Of(today).Previous;
        return today.Day >= Day ? previous : previous.Previous;
    }
}
