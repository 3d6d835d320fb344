using System.Collections.Immutable;
using System.Globalization;
using Reporting.Audits.Analysis;
using Reporting.Audits.Trends;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Trending;

/// <summary>"Are the audits any good?" of the months covered, beside as many before them.</summary>
internal static class QualitySheet
{
    public static TableSheet Of(CoveredAudits covered)
    {
        var window = covered.Window;
        var now = AuditQuality.Of(covered.Scope.Register, window, window.Last.End);
        var before = AuditQuality.Of(covered.Scope.Register, window.Previous, window.Previous.Last.End);
        return covered.Sheet.Of(
            "Are_the_audits_any_good",
            "Are the audits any good",
            [
                Column.Label("Measure", 46),
                Column.Numbers($"{window}: number", 11),
                Column.Numbers($"{window}: of", 11),
                Column.Numbers($"{window} (%)", 11),
                Column.Numbers($"{window.Previous}: number", 11),
                Column.Numbers($"{window.Previous}: of", 11),
                Column.Numbers($"{window.Previous} (%)", 11),
                Column.Words("Change", 18),
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
            covered.None,
            Agreement(window, now.Agreement),
            Agreement(window.Previous, before.Agreement),
            "Within chance: a difference as large comes from chance alone more often than once in twenty (Fisher's "
            + "exact test).");
    }

    private static ImmutableArray<Cell> Row(string measure, Share now, Share before) =>
    [
        Cell.Of(measure), .. TrendSheets.Cells(now), .. TrendSheets.Cells(before),
        AuditCells.Chance(ChanceTest.Of(before, now)),
    ];

    private static string Agreement(AuditWindow when, WeightedKappa kappa) =>
        $"Agreement between auditor and moderator in {when.ToWords()}: " + kappa switch
        {
            { Number: 0 } => "no audit was moderated.",
            { Value: { } value, Low: { } low, High: { } high } =>
                $"weighted kappa {Two(value)}, 95% interval {Two(low)} to {Two(high)}, of "
                + $"{ShareWords.Number(kappa.Number)} moderated audits"
                + (kappa.IsTooFewToSay ? "; too few to say." : ". 1 is complete agreement, 0 what chance gives."),
            _ => $"all of {ShareWords.Number(kappa.Number)} moderated audits had one grade from both, and weighted kappa "
                + "cannot be worked out.",
        };

    private static string Two(decimal value) =>
        Rounding.HalfAwayFromZero(value, 2).ToString("F2", CultureInfo.InvariantCulture);
}
