using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Periods;

namespace Reporting.Audits.Trends;

/// <summary>The months that the quarterly and the annual report cover and compare.</summary>
internal static class ReportWindows
{
    /// <summary>As far back as tables and trends go: this quarter a year ago.</summary>
    private const int QuartersShown = 5;

    /// <summary>The quarter a year ago shows its months too.</summary>
    private const int MonthsShown = 15;

    /// <summary>Months whose audits a moving share takes together.</summary>
    private const int MovingMonths = 3;

    /// <summary>The three months that end with this one, whatever the month.</summary>
    public static AuditWindow Quarter(ReportingMonth last) => new(last.PlusMonths(-2), last);

    /// <summary>January to the month.</summary>
    public static AuditWindow Year(ReportingMonth last) => new(new ReportingMonth(last.Year, 1), last);

    /// <summary>Oldest first.</summary>
    public static ImmutableArray<AuditWindow> Quarters(ReportingMonth last) =>
        [.. Quarter(last).Back(QuartersShown).Reverse()];

    /// <summary>Oldest first, each with the three months that end with it.</summary>
    public static ImmutableArray<(AuditWindow Month, AuditWindow Moving)> Months(ReportingMonth last) =>
    [
        .. last.LastMonths(MonthsShown).Select(month =>
            (AuditWindow.Of(month), new AuditWindow(month.PlusMonths(1 - MovingMonths), month))),
    ];

    /// <summary>From the June on or before the quarter's first month, as the papers of January 2023 print it.</summary>
    /// <param name="sinceMonth">6 for June.</param>
    public static AuditWindow Since(AuditWindow quarter, int sinceMonth)
    {
        var year = quarter.First.Month >= sinceMonth ? quarter.First.Year : quarter.First.Year - 1;
        return new AuditWindow(new ReportingMonth(year, sinceMonth), quarter.Last);
    }
}
