using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>The seven areas by judgement against earlier quarters.</summary>
internal static class PracticeSheet
{
    public static TableSheet Of(MonthlyAudits month)
    {
        var windows = month.PracticeWindows
            .Select(window => (Window: window, Areas: PracticeAreas.Of(window.Completed(month.Register))))
            .ToList();
        return month.Sheet.Of(
            "Practice_areas",
            "Seven practice areas by judgement, against earlier quarters",
            [
                Column.Label("Practice area", 40),
                Column.Words("Audits completed in", 19),
                .. GradeColumns.Judgements,
                Column.Words("Month against this", 16),
            ],
            AuditWords.PracticeAreas.SelectMany((_, at) => windows.Select(each =>
                Row(each.Window, each.Areas[at], windows[0].Areas[at].Value, isMonth: each.Window == month.Window))),
            "No practice area",
            "It has a row for each area and the month, and each of the four quarters that ended before it.",
            "The last column says whether the share good or outstanding of the month differs from it by more than "
            + "chance does with so few audits (Fisher's exact test, one in twenty).");
    }

    private static ImmutableArray<Cell> Row(
        AuditWindow window, GroupOf<GradeCounts> area, GradeCounts now, bool isMonth) =>
    [
        Cell.Of(area.Group),
        Cell.Of(window.ToWords()),
        .. GradeColumns.JudgementCellsOf(area.Value),
        isMonth ? Cell.NotApplicable : AuditCells.Chance(ChanceTest.Of(area.Value.GoodOrBetter, now.GoodOrBetter)),
    ];
}
