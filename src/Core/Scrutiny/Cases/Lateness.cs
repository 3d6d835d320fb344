using NodaTime;
using Reporting.Indicators;

namespace Reporting.Scrutiny.Cases;

/// <summary>By how much a case is late: beyond its limit, as the limit is counted.</summary>
internal static class Lateness
{
    /// <summary>
    /// Days or working days from the day it was due to the day it was done, at most to month end; null where it is not
    /// late, or nobody can tell.
    /// </summary>
    public static int? Of(Case one, Timescale timescale, MonthCases cases)
    {
        if (one.InNumerator || one.DueOn is not { } due)
            return null;
        var end = one.DoneOn is { } done && done < cases.Period.End ? done : cases.Period.End;
        return timescale.CountsWorkingDays
            ? cases.Context.Calendar.WorkingDaysBetween(due, end)
            : Period.DaysBetween(due, end);
    }
}
