using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>Trends of children across the service: how many are open at month end, and per 10,000 children.</summary>
internal static class ChildrenAcrossTheService
{
    private static readonly Source Uasc = new(ListNames.ChildrenInCare, CarePeriod.UascColumn);

    public static ImmutableArray<Definition> All { get; } =
    [
        Count("children-open", of: Cohorts.ChildrenOpen),
        Count("early-help-open", of: Cohorts.EarlyHelpOpen),
        Count("cin-plans", of: Cohorts.CinPlans),
        Count("cin-plans-cwd", of: Cohorts.CinPlansCwd),
        Count("cp-plans", of: Cohorts.OnPlan),
        Rate("cp-plans-rate", of: Cohorts.OnPlan),
        Count("cla", of: Cohorts.InCare),
        Rate("cla-rate", of: Cohorts.InCare),
        Rate("cla-rate-excluding-uasc", of: Cohorts.InCare.Where((care, _) => care.Uasc != Answer.Yes, Uasc)),
        Count("cla-uasc", of: Cohorts.InCare.Where((care, _) => care.Uasc == Answer.Yes, Uasc)),
        Count("care-leavers", of: Cohorts.CareLeavers),
    ];
}
