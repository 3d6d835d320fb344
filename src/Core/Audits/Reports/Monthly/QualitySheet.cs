using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>"Are the audits any good?": agreement, actions, re-audits and involvement, and whether a change is one.</summary>
internal static class QualitySheet
{
    public static TableSheet Of(MonthlyAudits month)
    {
        var now = AuditQuality.Of(month.Register, month.Window, month.AsAt);
        var before = AuditQuality.Of(month.Register, month.Window.Previous, month.Scope.Period.Previous.End);
        return month.Sheet.Of(
            "Are_the_audits_any_good",
            "Are the audits any good",
            [
                Column.Label("Measure", 50),
                Column.Numbers($"{month.Month} (%)", 11),
                Column.Numbers($"{month.Month}: number", 11),
                Column.Numbers($"{month.Month}: out of", 11),
                Column.Numbers($"{month.MonthBefore} (%)", 11),
                Column.Numbers($"{month.MonthBefore}: number", 11),
                Column.Numbers($"{month.MonthBefore}: out of", 11),
                Column.Words("Change", 22),
            ],
            [
                Row("Grades upheld by moderation", now.Upheld, before.Upheld),
                Row("Audits with an action", now.WithAction, before.WithAction),
                Row("Actions done", now.ActionsDone, before.ActionsDone),
                Row("Re-audits that found better once actions were done", now.BetterAfterAction, before.BetterAfterAction),
                Row("Audits with the case holder involved", now.CaseHolderInvolved, before.CaseHolderInvolved),
            ],
            "No measure",
            Agreement(month.Month, now.Agreement),
            Agreement(month.MonthBefore, before.Agreement),
            "Within chance: a difference as large comes from chance alone more often than once in twenty (Fisher's "
            + "exact test).");
    }

    private static string Agreement(string when, WeightedKappa kappa) => kappa switch
    {
        { Number: 0 } => $"Agreement between auditor and moderator in {when}: no audit was moderated.",
        { Value: null } =>
            $"Agreement between auditor and moderator in {when}: every one of {Count(kappa)} had the same grade from "
            + "both, and weighted kappa cannot be worked out.",
        _ =>
            $"Agreement between auditor and moderator in {when}: weighted kappa {Two(kappa.Value!.Value)}, 95% interval "
            + $"{Two(kappa.Low!.Value)} to {Two(kappa.High!.Value)}, of {Count(kappa)}"
            + (kappa.IsTooFewToSay ? "; too few to say. " : ". ") + "1 is complete agreement, 0 what chance gives.",
    };

    private static string Count(WeightedKappa kappa) => $"{Trends.ShareWords.Number(kappa.Number)} moderated audits";

    private static string Two(decimal value) =>
        Rounding.HalfAwayFromZero(value, 2).ToString("F2", System.Globalization.CultureInfo.InvariantCulture);

    private static ImmutableArray<Cell> Row(string measure, Share now, Share before) =>
    [
        Cell.Of(measure),
        AuditCells.Percent(now),
        Cell.Of(now.Count),
        Cell.Of(now.Of),
        AuditCells.Percent(before),
        Cell.Of(before.Count),
        Cell.Of(before.Of),
        AuditCells.Chance(ChanceTest.Of(before, now)),
    ];
}
