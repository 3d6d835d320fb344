using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>"Visits to create change": seen as often as agreed, or entered so lately that no visit is due.</summary>
internal static class VisitsToCreateChange
{
    private const int FourWeeks = 28;
    private const int SixWeeks = 42;

    private static readonly ImmutableArray<Source> LastSeen =
        [new(ListNames.ChildrenInNeed, ChildInNeed.LastSeenColumn)];

    private static readonly ImmutableArray<Source> LastPlanVisit =
        [new(ListNames.ChildProtection, ProtectionPlan.LastVisitColumn)];

    private static readonly ImmutableArray<Source> LastCareVisit =
        [new(ListNames.ChildrenInCare, CarePeriod.VisitColumn)];

    private static readonly ImmutableArray<Source> AgreedFrequency = Cohorts.Columns(
        ListNames.VisitFrequency, AgreedVisitFrequency.TypeColumn, AgreedVisitFrequency.WeeksColumn);

    public static ImmutableArray<Definition> All { get; } =
    [
        Percentage(
            "cin-visits-6-weeks",
            of: Cohorts.CinPlans,
            with: (child, month) =>
                month.WithinDays(SixWeeks, child.LastSeen) | month.WithinDays(SixWeeks, child.Start),
            latest: (child, _) => child.LastSeen,
            reads: LastSeen,
            timescale: new("visit")),
        Percentage(
            "cin-visits-cwd",
            of: Cohorts.CinPlansCwd,
            with: (child, month) =>
                WithinAgreed(month, VisitType.ChildInNeed, child, child.LastSeen)
                | WithinAgreed(month, VisitType.ChildInNeed, child, child.Start),
            latest: (child, _) => child.LastSeen,
            reads: [.. LastSeen, .. AgreedFrequency],
            timescale: new("visit")),
        Percentage(
            "cp-visits-10-days",
            of: Cohorts.OnPlan,
            with: (plan, month) =>
                month.WithinWorkingDays(10, plan.LastStatutoryVisit) | month.WithinWorkingDays(10, plan.Start),
            latest: (plan, _) => plan.LastStatutoryVisit,
            reads: LastPlanVisit,
            timescale: new("statutory visit", CountsWorkingDays: true)),
        Percentage(
            "cp-visits-4-weeks",
            of: Cohorts.OnPlan,
            with: (plan, month) =>
                month.WithinDays(FourWeeks, plan.LastStatutoryVisit) | month.WithinDays(FourWeeks, plan.Start),
            latest: (plan, _) => plan.LastStatutoryVisit,
            reads: LastPlanVisit,
            timescale: new("statutory visit")),
        Percentage(
            "cla-visits",
            of: Cohorts.InCare,
            with: (care, month) =>
                WithinAgreed(month, VisitType.ChildInCare, care, care.LastVisit) | month.WithinDays(7, care.Start),
            latest: (care, _) => care.LastVisit,
            reads: [.. LastCareVisit, .. AgreedFrequency],
            timescale: new("social work visit")),
    ];

    private static InTime WithinAgreed(MonthView month, VisitType type, ListRow child, LocalDate? date) =>
        month.WithinDays(7 * AgreedWeeks(month, type, child), date);

    /// <summary>None, blank or zero is the default; of several the shortest, so that row order never matters.</summary>
    private static int AgreedWeeks(MonthView month, VisitType type, ListRow child) =>
        month.Extract.ByChild(month.Lists.VisitFrequencies)[child.Child]
            .Where(agreed => agreed.Type == type && agreed.Weeks > 0)
            .Min(agreed => agreed.Weeks) ?? month.Settings.DefaultVisitWeeks;
}
