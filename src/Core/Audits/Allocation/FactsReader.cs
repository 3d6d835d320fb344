using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;

namespace Reporting.Audits.Allocation;

/// <summary>Reads of an open case what themes may ask for.</summary>
internal sealed class FactsReader(MonthView month)
{
    private const int MonthsOfCasework = 6;
    private const int Unstable = 3;

    public CaseFacts Of(OpenCase open) =>
        OfPlan(open.In?.Plan)
        | OfCare(open.In?.Care)
        | When(CaseFacts.ChildrenWithDisabilities, month.IsCwd(open.Team))
        | When(CaseFacts.Section47, HadEnquiry(open.Child))
        | When(CaseFacts.SteppedDown, open.Plan == PlanKind.EarlyHelp && HadCaseClosed(open.Child))
        | When(
            CaseFacts.CameHome,
            open.Plan is PlanKind.ChildProtection or PlanKind.ChildInNeed && LeftCare(open.Child));

    private static CaseFacts OfPlan(ProtectionPlan? plan) => plan is null
        ? CaseFacts.None
        : OfCategory(plan.LatestCategory) | When(CaseFacts.RepeatPlan, plan.PreviousPlans > 0);

    private static CaseFacts OfCategory(string? category) => category switch
    {
        "Neglect" => CaseFacts.Neglect,
        "Physical abuse" => CaseFacts.PhysicalAbuse,
        "Sexual abuse" => CaseFacts.SexualAbuse,
        "Emotional abuse" => CaseFacts.EmotionalAbuse,
        _ => CaseFacts.None,
    };

    private CaseFacts OfCare(CarePeriod? care) => care is null
        ? CaseFacts.None
        : When(CaseFacts.ThreePlacements, care.PlacementsInLast12Months >= Unstable)
            | When(
                CaseFacts.FosterCare,
                care.PlacementType is { } type && month.Settings.FosterPlacements.Contains(type))
            | When(CaseFacts.Unaccompanied, care.Uasc == Answer.Yes);

    private bool HadEnquiry(int child) => month.Extract.ByChild(month.Lists.Conferences)[child]
        .Any(row => month.WithinMonths(MonthsOfCasework, row.InitiatingStrategyDiscussion));

    private bool HadCaseClosed(int child) => month.Extract.ByChild(month.Lists.ChildrenInNeed)[child]
        .Any(row => month.WithinMonths(MonthsOfCasework, row.Closure));

    private bool LeftCare(int child) => month.Extract.ByChild(month.Lists.CarePeriods)[child]
        .Any(row => !month.IsShortBreak(row) && month.WithinMonths(MonthsOfCasework, row.Ceased));

    private static CaseFacts When(CaseFacts facts, bool holds) => holds ? facts : CaseFacts.None;
}
