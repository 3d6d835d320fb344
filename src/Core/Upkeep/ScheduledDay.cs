using System.Globalization;

namespace Reporting.Upkeep;

/// <summary>The day of the month that a timer's schedule names: <c>0 0 5 8 * *</c> is the 8th.</summary>
public static class ScheduledDay
{
    private const int DayField = 3;
    private const int LastDayOfEveryMonth = 28;

    /// <returns>Null where it names no one day that every month has: it looks daily, say.</returns>
    public static int? Of(string schedule)
    {
        var fields = schedule.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length > DayField
            && int.TryParse(fields[DayField], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= LastDayOfEveryMonth
                ? day
                : null;
    }
}
