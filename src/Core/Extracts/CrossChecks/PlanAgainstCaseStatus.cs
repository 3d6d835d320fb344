using System.Collections.Immutable;
using Reporting.Extracts.Records;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>On a plan in List 7 at month end, with a status other than b) in List 6.</summary>
/// <remarks>
/// The status is the first that applies, so a child on a plan who is looked after rightly has a). A child without a row
/// in List 6 has no status that could contradict.
/// </remarks>
internal sealed class PlanAgainstCaseStatus() : CrossCheck(
    "plan-against-case-status",
    "The child is on a child protection plan in List 7 at month end, but the case status in List 6 is not b). Correct "
    + "the status, or end the plan.")
{
    public override string List => ListNames.ChildrenInNeed;

    public override ImmutableArray<string> Needs => [ListNames.ChildrenInNeed, ListNames.ChildProtection];

    public override ImmutableArray<Source> Doubtful =>
    [
        new(ListNames.ChildrenInNeed, ChildInNeed.StatusColumn),
        new(ListNames.ChildProtection, ProtectionPlan.EndColumn),
    ];

    public override IEnumerable<Contradiction> Find(MonthView month) =>
        from plan in month.OnPlan
        let cases = SpeakingCases(plan.Child, month)
        where cases.Count > 0 && !cases.Exists(one => Agrees(one, month))
        select new Contradiction(cases[0], ChildInNeed.StatusColumn);

    /// <summary>What is open at month end, else what there is; the latest start first.</summary>
    private static List<ChildInNeed> SpeakingCases(int child, MonthView month)
    {
        var cases = month.Extract.ByChild(month.Lists.ChildrenInNeed)[child]
            .OrderByDescending(one => one.Start)
            .ThenBy(one => one.Origin.Table)
            .ThenBy(one => one.Origin.Row)
            .ToList();
        var open = cases.FindAll(one => month.IsOpen(one.Start, one.Closure));
        return open.Count > 0 ? open : cases;
    }

    private static bool Agrees(ChildInNeed one, MonthView month) => one.Status switch
    {
        CaseStatus.ProtectionPlan => true,
        CaseStatus.LookedAfter => !month.Lists.CarePeriods.IsPresent
            || month.Extract.ByChild(month.Lists.CarePeriods)[one.Child]
                .Any(care => month.IsOpen(care.Start, care.Ceased)),
        _ => false,
    };
}
