using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports;

/// <summary>
/// "Are the audits any good?": agreement, actions, re-audits and involvement, and whether a change is one.
/// </summary>
internal static class QualitySheet
{
    /// <summary>Of the months covered, beside as many before them; each as at its last day.</summary>
    public static TableSheet Of(CoveredAudits covered)
    {
        var (months, monthsBefore) = (covered.Window, covered.Window.Previous);
        var now = AuditQuality.Of(covered.Scope.Register, months, months.Last.End);
        var before = AuditQuality.Of(covered.Scope.Register, monthsBefore, monthsBefore.Last.End);
        return covered.Sheet.Of(
            "Are_the_audits_any_good",
            "Are the audits any good",
            [
                Column.Label("Measure", 50),
                Column.Numbers($"{months} (%)", 11),
                Column.Numbers($"{months}: number", 11),
                Column.Numbers($"{months}: out of", 11),
                Column.Numbers($"{monthsBefore} (%)", 11),
                Column.Numbers($"{monthsBefore}: number", 11),
                Column.Numbers($"{monthsBefore}: out of", 11),
                Column.Words("Change", 22),
            ],
            [
                Row("Grades upheld by moderation", now.Upheld, before.Upheld),
                Row("Audits with an action", now.WithAction, before.WithAction),
                Row("Actions done", now.ActionsDone, before.ActionsDone),
                Row(
                    "Re-audits that found better once actions were done",
                    now.BetterAfterAction,
                    before.BetterAfterAction),
                Row("Audits with the case holder involved", now.CaseHolderInvolved, before.CaseHolderInvolved),
            ],
            "No measure",
            Agreement(months.ToWords(), now.Agreement),
            Agreement(monthsBefore.ToWords(), before.Agreement),
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
            $"Agreement between auditor and moderator in {when}: weighted kappa {Two(kappa.Value!.Value)}, 95% "
            + $"interval {Two(kappa.Low!.Value)} to {Two(kappa.High!.Value)}, of {Count(kappa)}"
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
