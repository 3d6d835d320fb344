using System.Globalization;
using Reporting.Audits.Clocks;

namespace Reporting.Audits.Reports.Deadlines;

/// <summary>Clocks in words, the same in the workbook, the calendar and the reminder.</summary>
internal static class ClockWords
{
    /// <summary>The audit's id; one that holds the child's id is not printed.</summary>
    public static string AuditOf(Clock clock) => clock.Reference ?? "Audit id withheld";

    /// <summary>"overdue by 1 day"; null where it isn't.</summary>
    public static string? Overdue(Clock clock, bool countsWorkingDays)
    {
        if (!clock.IsOverdue)
            return null;
        var day = countsWorkingDays ? "working day" : "day";
        return string.Create(
            CultureInfo.InvariantCulture, $"overdue by {clock.OverdueBy} {day}{(clock.OverdueBy == 1 ? "" : "s")}");
    }

    public static string Untold(ClockRule rule) =>
        $"{rule.Words}: some audits stand in files without the column {rule.DoneColumn}, so nobody can say whether it "
        + "was done. They are left out.";

    public static string CalendarDaysIn(int year) => string.Create(
        CultureInfo.InvariantCulture,
        $"The bank holidays of {year} are not known, so clocks that need them count calendar days, which come no "
            + $"later. Give them in a reference file with the one column date.");
}
