using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>The seven areas by judgement against earlier quarters, and trainings by what followed them.</summary>
internal static class PracticeSheets
{
    public static IEnumerable<TableSheet> Of(MonthlyAudits month)
    {
        var windows = month.PracticeWindows
            .Select(window => (Window: window, Areas: PracticeAreas.Of(window.Completed(month.Register))))
            .ToList();
        yield return month.Sheet.Of(
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
            "The last column says whether the share good or outstanding of the month differs from it by more than chance "
            + "does with so few audits (Fisher's exact test, one in twenty).");
        yield return Training(month);
    }

    private static ImmutableArray<Cell> Row(
        AuditWindow window, GroupOf<GradeCounts> area, GradeCounts now, bool isMonth) =>
    [
        Cell.Of(area.Group),
        Cell.Of(window.ToWords()),
        .. GradeColumns.JudgementCellsOf(area.Value),
        isMonth ? Cell.NotApplicable : AuditCells.Chance(ChanceTest.Of(area.Value.GoodOrBetter, now.GoodOrBetter)),
    ];

    private static TableSheet Training(MonthlyAudits month) => month.Sheet.Of(
        "Training",
        "Judgements before and after training",
        [
            Column.Label("Training", 40),
            Column.Dates("Date"),
            Column.Words("Practice area", 24),
            Column.Numbers("Judged in the three months before", 13),
            Column.Numbers("Good or outstanding before (% of judged)", 14),
            Column.Numbers("Judged in the three months after", 13),
            Column.Numbers("Good or outstanding after (% of judged)", 14),
            Column.Words("What can be said", 20),
        ],
        TrainingEffect.In(month.Register, month.Window, month.Scope.Reference.Training).Select(Row),
        "No training in these months",
        $"It has a row for each training up to three months before. Under {TooFew.Least} judgements before or after "
        + "are too few to say.");

    private static ImmutableArray<Cell> Row(TrainingEffect effect) =>
    [
        Cell.Named(effect.Training.Title),
        Cell.Of(effect.Training.Date),
        Cell.Named(effect.Training.PracticeArea),
        Cell.Of(effect.Before.Graded),
        AuditCells.Percent(effect.Before.GoodOrBetter),
        Cell.Of(effect.After.Graded),
        AuditCells.Percent(effect.After.GoodOrBetter),
        effect.IsTooFewToSay ? Cell.Of(TooFew.Words) : AuditCells.Chance(effect.Test),
    ];
}
