using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>Completed, due, late and outstanding by service area and manager.</summary>
internal static class CompletionSheets
{
    public static IEnumerable<TableSheet> Of(MonthlyAudits month)
    {
        ImmutableArray<string> remarks =
        [
            $"Due are the audits whose due day lies in {month.Month}: day {Day(month)} of the month they were "
            + "allocated in, or of the next where they were allocated after it.",
            "They were completed in time, late (after that day and by the end of the month) or are outstanding at "
            + "the end of the month. Completed counts every audit completed in the month, whenever it was due.",
        ];
        yield return month.Sheet.Of(
            "Completion_by_area",
            "Audits completed, due, late and outstanding by service area",
            Columns("Service area"),
            [
                .. month.Completion.Areas.Select(area => Row(area.Group, area.Value)),
                Row(ByArea.All, month.Completion.Total),
            ],
            "No service area",
            remarks);
        yield return month.Sheet.Of(
            "Completion_by_manager",
            "Audits completed, due, late and outstanding by manager",
            Columns("Manager"),
            month.Managers.Select(manager => Row(manager.Group, manager.Value)),
            $"No audit was completed or due in {month.Month}",
            [
                .. remarks,
                $"Managers are those whom the lists of teams and auditors name. {Managers.Others}, and audits without "
                + "an auditor, are counted together in the last row.",
            ]);
    }

    private static string Day(MonthlyAudits month) => Trends.ShareWords.Number(month.Settings.DueDay);

    private static ImmutableArray<Column> Columns(string group) =>
    [
        Column.Label(group, 40),
        Column.Numbers("Completed", 12),
        Column.Numbers("Due", 8),
        Column.Numbers("In time", 8),
        Column.Numbers("In time (% of due)", 10),
        Column.Numbers("Late", 8),
        Column.Numbers("Late by (days, average)", 11),
        Column.Numbers("Late by (days, most)", 11),
        Column.Numbers("Outstanding", 13),
        Column.Numbers("Outstanding from earlier months", 14),
    ];

    private static ImmutableArray<Cell> Row(string group, Completion completion) =>
    [
        Cell.Named(group),
        Cell.Of(completion.Completed),
        Cell.Of(completion.Due),
        Cell.Of(completion.InTime),
        AuditCells.Percent(completion.ShareInTime),
        Cell.Of(completion.Late),
        AuditCells.Decimal(completion.AverageDaysLate, 1),
        completion.Late == 0 ? Cell.NotApplicable : Cell.Of(completion.MostDaysLate),
        Cell.Of(completion.NotCompleted),
        Cell.Of(completion.NotCompletedBefore),
    ];
}
