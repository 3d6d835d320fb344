using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports;
using Reporting.Workbooks;

namespace Reporting.Audits.Overview;

/// <summary>How many complaints and escalations were raised and closed, and how long it took.</summary>
internal static class ClosingTimesSheet
{
    public static TableSheet Of(AuditSheet sheet, IEnumerable<ConcernGroups> concerns) => sheet.Of(
        "Time_to_close",
        "Complaints and escalations raised, closed and timed",
        Columns,
        concerns.Where(groups => groups.IsTold).SelectMany(groups => Rows(sheet, groups)),
        "No list of complaints or escalations was received",
        "It has a row for the month and one for the three months that end with it. Days are calendar days from the day "
        + "something was raised to the day it was closed; percentages are of those closed with both dates.");

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("What", 36),
        Column.Words("Months", 22),
        Column.Numbers("Raised", 9),
        Column.Numbers("Closed", 9),
        Column.Numbers("Closed within 14 days", 10),
        Column.Numbers("Closed within 14 days (%)", 10),
        Column.Numbers("Closed within 28 days", 10),
        Column.Numbers("Closed within 28 days (%)", 10),
        Column.Numbers("Median (days)", 10),
        Column.Numbers("Longest (days)", 10),
    ];

    private static IEnumerable<ImmutableArray<Cell>> Rows(AuditSheet sheet, ConcernGroups groups)
    {
        AuditWindow[] windows = [AuditWindow.Of(sheet.Scope.Period), ConcernCounts.Quarter(sheet.Scope.Period)];
        return windows.Select(window => Row(groups.Kind, window, groups.Timed(window)));
    }

    private static ImmutableArray<Cell> Row(ConcernKind kind, AuditWindow window, ClosingTimes times) =>
    [
        Cell.Of(kind.Plural),
        Cell.Of(window.ToWords()),
        Cell.Of(times.Raised),
        Cell.Of(times.Closed),
        Cell.Of(times.WithinTwoWeeks.Count),
        AuditCells.Percent(times.WithinTwoWeeks),
        Cell.Of(times.WithinFourWeeks.Count),
        AuditCells.Percent(times.WithinFourWeeks),
        AuditCells.Decimal(times.MedianDays, 1),
        times.LongestDays is { } days ? Cell.Of(days) : Cell.NotApplicable,
    ];
}
