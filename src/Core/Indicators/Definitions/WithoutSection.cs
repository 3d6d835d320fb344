using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>What no section prints: starts and ends of care and of plans, and long plans.</summary>
internal static class WithoutSection
{
    private static readonly Dated<CarePeriod> CareStarts =
        new(lists => lists.CarePeriods, CarePeriod.StartColumn, row => row.Start);

    private static readonly Dated<CarePeriod> CareEnds =
        new(lists => lists.CarePeriods, CarePeriod.CeasedColumn, row => row.Ceased);

    private static readonly Dated<ProtectionPlan> PlanStarts =
        new(lists => lists.ProtectionPlans, ProtectionPlan.StartColumn, row => row.Start);

    private static readonly Dated<ProtectionPlan> PlanEnds =
        new(lists => lists.ProtectionPlans, ProtectionPlan.EndColumn, row => row.End);

    private static readonly Source LegalStatus = new(ListNames.ChildrenInCare, CarePeriod.LegalStatusColumn);

    public static ImmutableArray<Definition> All { get; } =
    [
        Count("cla-started", of: CareStarts.InMonth.Where((care, month) => !month.IsShortBreak(care), LegalStatus)),
        Count("cla-ceased", of: CareEnds.InMonth.Where((care, month) => !month.IsShortBreak(care), LegalStatus)),
        Count("cp-plans-started", of: PlanStarts.InMonth),
        Count("cp-plans-ended", of: PlanEnds.InMonth),
        Count("cp-plans-12-months", of: Cohorts.OnPlan.Where((plan, month) => plan.Start <= month.End.PlusMonths(-12))),
    ];
}
