using NodaTime;
using Reporting.Periods;

namespace Reporting.Audits;

/// <summary>The names of the audit reports. Source: design.md, Command line.</summary>
internal static class AuditReports
{
    public const string Allocation = "audit-allocation";
    public const string Monthly = "audit-monthly";
    public const string Quarterly = "audit-quarterly";
    public const string Annual = "audit-annual";
    public const string Headlines = "audit-headlines";
    public const string Overview = "overview";
    public const string Deadlines = "deadlines";
}

/// <summary>The days of the framework on which reports go out. Source: audit-cycle.md, The month.</summary>
/// <param name="Allocation">Day of the month itself.</param>
/// <param name="Monthly">Day of the month after.</param>
/// <param name="Quarterly">Day of the month after the quarter.</param>
/// <param name="Annual">Day of the second month after the last that the annual report covers: 1 December for October.
/// </param>
public sealed record AuditDays(int Allocation = 3, int Monthly = 9, int Quarterly = 6, int Annual = 1)
{
    /// <summary>The day on which a report of a period is to be there; null: on no day of the calendar.</summary>
    /// <param name="annualMonth">1 to 12: the month that the annual report ends with.</param>
    internal LocalDate? DueOn(string report, ReportingMonth period, int annualMonth) => report switch
    {
        AuditReports.Allocation => DayOf(period, Allocation),
        AuditReports.Monthly or AuditReports.Headlines => DayOf(period.Next, Monthly),
        AuditReports.Overview when period.Next.Month % 2 == 0 => DayOf(period.Next, Monthly),
        AuditReports.Quarterly when period.Month % 3 == 0 => DayOf(period.Next, Quarterly),
        AuditReports.Annual when period.Month == annualMonth => DayOf(period.PlusMonths(2), Annual),
        _ => null,
    };

    /// <summary>The day on which a report reads what is late: when it goes out, or would.</summary>
    internal LocalDate ReadOn(string report, ReportingMonth period) => report switch
    {
        AuditReports.Allocation => DayOf(period, Allocation),
        AuditReports.Quarterly => DayOf(period.Next, Quarterly),
        AuditReports.Annual => DayOf(period.PlusMonths(2), Annual),
        AuditReports.Deadlines => period.End,
        _ => DayOf(period.Next, Monthly),
    };

    private static LocalDate DayOf(ReportingMonth month, int day) => month.Start.PlusDays(day - 1);
}
