using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Exempt: the children on repeat plans and the re-referrals, one by one.</summary>
internal static class ListedChildren
{
    public static IEnumerable<TableSheet> Of(AnalysesScope scope, RepeatPlans plans, ReReferrals referrals)
    {
        yield return Plans(scope, plans.Open ?? []);
        yield return Referrals(scope, referrals.AllAndSuspects);
    }

    private static TableSheet Plans(AnalysesScope scope, IEnumerable<RepeatPlan> plans) => scope.Sheet.Of(
        "Repeat_plans_listed",
        "Children on a second or later child protection plan",
        [
            Column.Label("Child", 18),
            Column.Words("Service area", 24),
            Column.Words("Team", 24),
            Column.Words("Allocated worker", 20),
            Column.Dates("Plan started"),
            Column.Numbers("Plans before", 9),
            Column.Dates("Last plan ended"),
            Column.Words("Time between", 22),
            Column.Words("Category of the last plan", 18),
            Column.Words("Category of this plan", 18),
        ],
        plans.OrderBy(plan => plan.Plan.Start).ThenBy(plan => IdOf(scope, plan.Case), StringComparer.Ordinal)
            .Select(plan => Row(scope, plan)),
        "No child is on a second or later plan",
        "Plans open at month end, the earliest start first.");

    private static TableSheet Referrals(AnalysesScope scope, IEnumerable<ReReferral> referrals) => scope.Sheet.Of(
        "Re_referrals_listed",
        "Children who were referred again, and suspected moves between teams",
        [
            Column.Label("Child", 18),
            Column.Words("Service area", 24),
            Column.Words("Team", 24),
            Column.Words("Allocated worker", 20),
            Column.Dates("Referred"),
            Column.Words("Suspected move between teams", 12),
            Column.Words("In the figure as a re-referral", 12),
            Column.Dates("Referral before"),
            Column.Words("How soon", 24),
            Column.Words("Outcome of the referral before", 20),
            Column.Words("Source", 24),
        ],
        referrals.OrderByDescending(each => each.IsSuspected)
            .ThenBy(each => each.Row.Date)
            .ThenBy(each => IdOf(scope, each.Case), StringComparer.Ordinal)
            .Select(each => Row(scope, each)),
        "No child was referred again",
        "Suspected moves stand first: referrals dated while the child's case was already open. Check whether each was "
        + "a referral.");

    private static ImmutableArray<Cell> Row(AnalysesScope scope, RepeatPlan plan) =>
    [
        .. Whose(scope, plan.Case),
        DateOf(plan.Plan.Start),
        Cell.Of(plan.Plan.PreviousPlans ?? 0),
        DateOf(plan.Last.Ended),
        Cell.Of(plan.Gap),
        Cell.Of(plan.Last.Category ?? RepeatPlan.NotKnown),
        Cell.Of(plan.Plan.LatestCategory ?? CodeWords.NotRecorded),
    ];

    private static ImmutableArray<Cell> Row(AnalysesScope scope, ReReferral referral) =>
    [
        .. Whose(scope, referral.Case),
        DateOf(referral.Row.Date),
        Cell.Of(referral.IsSuspected ? "Yes" : "No"),
        Cell.Of(referral.IsCounted ? "Yes" : "No"),
        DateOf(referral.Earlier?.Date),
        Cell.Of(referral.Gap),
        Cell.Of(referral.LastOutcome),
        Cell.Of(ReferralSources.Of(referral.Row.SourceCode)),
    ];

    private static IEnumerable<Cell> Whose(AnalysesScope scope, Case one) =>
    [
        Cell.Named(IdOf(scope, one)),
        Cell.Named(scope.AreaOf(one)),
        Cell.Named(scope.TeamOf(one)),
        Cell.Named(scope.RowOf(one)?.Worker),
    ];

    private static string IdOf(AnalysesScope scope, Case one) => scope.Cases!.ChildIdOf(one);

    private static Cell DateOf(NodaTime.LocalDate? day) => day is { } known ? Cell.Of(known) : Cell.NotAvailable;
}
