using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>What the month's audits asked to be done, and what became of it.</summary>
internal static class ActionSheet
{
    public static TableSheet Of(MonthlyAudits month) => month.Sheet.Of(
        "Actions",
        "Actions by service area",
        [
            Column.Label("Service area", 40),
            Column.Numbers("Audits that say", 10),
            Column.Numbers("With an action", 10),
            Column.Numbers("With an action (% of audits that say)", 14),
            Column.Numbers("Done", 8),
            Column.Numbers("Done (% of those with an action)", 14),
            Column.Numbers("Overdue", 10),
            Column.Numbers("Open", 8),
        ],
        [
            .. month.Actions.Areas.Select(area => Row(area.Group, area.Value)),
            Row(ByArea.All, month.Actions.Total),
        ],
        "No service area",
        "Done, overdue and open as at the end of the month. Open is not done, and not yet due or without a due date.");

    private static ImmutableArray<Cell> Row(string group, ActionCounts actions) =>
    [
        Cell.Named(group),
        Cell.Of(actions.WithAction.Of),
        Cell.Of(actions.WithAction.Count),
        AuditCells.Percent(actions.WithAction),
        Cell.Of(actions.Done),
        AuditCells.Percent(actions.ShareDone),
        Cell.Of(actions.Overdue),
        Cell.Of(actions.Open),
    ];
}
