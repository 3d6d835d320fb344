using NodaTime;
using Reporting.Samples.Files;
using Reporting.Samples.Simulation;

namespace Reporting.Samples.Lists;

/// <summary>The local lists about plans and agreements that stand at the snapshot.</summary>
internal static class LocalPlans
{
    private const int CoreGroupsShown = 2;

    public static Table PreviousPlans(Snapshot at) => at.Table<(Child Child, EarlierPlan Plan)>(
        "previous_plans",
        [
            Column.Id<(Child Child, EarlierPlan Plan)>(earlier => earlier.Child),
            Column.Required<(Child Child, EarlierPlan Plan)>("Plan Start", (earlier, _) => earlier.Plan.Start),
            Column.Required<(Child Child, EarlierPlan Plan)>("Plan End", (earlier, _) => earlier.Plan.End),
            Column.Code<(Child Child, EarlierPlan Plan)>("Category", (earlier, _) => earlier.Plan.Category),
        ],
        OpenPlans(at).SelectMany(plan => plan.Earlier, (plan, earlier) => (plan.Child, earlier)));

    public static Table CoreGroups(Snapshot at) => at.Table<(Child Child, CoreGroup Group)>(
        "core_groups",
        [
            Column.Id<(Child Child, CoreGroup Group)>(row => row.Child),
            Column.Required<(Child Child, CoreGroup Group)>("Core Group Due Date", (row, _) => row.Group.Due),
            Column.Required<(Child Child, CoreGroup Group)>("Core Group Held Date", (row, _) => row.Group.Held),
        ],
        OpenPlans(at).SelectMany(
            plan => plan.CoreGroups.Where(group => group.Due <= at.End).TakeLast(CoreGroupsShown),
            (plan, group) => (plan.Child, group)));

    public static Table LatestPlans(Snapshot at) => at.Table<(Child Child, string Type, LocalDate? Date)>(
        "plans",
        [
            Column.Id<(Child Child, string Type, LocalDate? Date)>(plan => plan.Child),
            Column.Code<(Child Child, string Type, LocalDate? Date)>("Plan Type", (plan, _) => plan.Type),
            Column.Required<(Child Child, string Type, LocalDate? Date)>("Date of Latest Plan", (plan, _) => plan.Date),
        ],
        Plans(at).Where(plan => plan.Date is not null));

    public static Table VisitFrequency(Snapshot at) => at.Table<(Child Child, string Type, int Weeks)>(
        "visit_frequency",
        [
            Column.Id<(Child Child, string Type, int Weeks)>(agreed => agreed.Child),
            Column.Code<(Child Child, string Type, int Weeks)>("Visit Type", (agreed, _) => agreed.Type),
            Column.Number<(Child Child, string Type, int Weeks)>("Agreed Frequency (weeks)", (agreed, _) => agreed.Weeks),
        ],
        Agreed(at));

    public static Table PlacementDistance(Snapshot at) => at.Table<CarePeriod>(
        "placement_distance",
        [
            Column.Id<CarePeriod>(period => period.Child),
            Column.Number<CarePeriod>("Distance from Home (miles)", (period, at) => period.PlacementAt(at.End).Miles),
        ],
        OpenCare(at).Where(period => period.PlacementAt(at.End).Miles is not null));

    private static IEnumerable<ProtectionPlan> OpenPlans(Snapshot at) =>
        at.World.Plans.Where(plan => plan.Phase.IsOpenAt(at.End)).OrderBy(plan => plan.Child.Number);

    private static IEnumerable<CarePeriod> OpenCare(Snapshot at) =>
        List8Care.PeriodsAt(at).Where(period => period.IsOpenAt(at.End) && !period.ShortBreaks);

    private static IEnumerable<(Child Child, string Type, LocalDate? Date)> Plans(Snapshot at)
    {
        const int PathwayAge = 16;
        foreach (var period in OpenCare(at))
        {
            yield return (period.Child, "Care plan", period.CarePlans.Latest(at.End));
            if (period.Child.AgeAt(at.End) >= PathwayAge)
                yield return (period.Child, "Pathway plan", period.PathwayPlans.Latest(at.End));
        }

        foreach (var leaver in at.World.CareLeavers.Where(leaver => leaver.IsListedAt(at.End)))
            yield return (leaver.Child, "Pathway plan", leaver.PathwayPlans.Latest(at.End));
    }

    private static IEnumerable<(Child Child, string Type, int Weeks)> Agreed(Snapshot at)
    {
        const int EveryThird = 3;
        foreach (var episode in at.World.Cases.Where(episode => episode.Child.Disabilities && episode.IsOpenAt(at.End)))
        {
            if (episode.StatusAt(at.End) == Status.ChildInNeed && episode.Child.Number % EveryThird == 0)
                yield return (episode.Child, "CIN", 12);
        }

        foreach (var period in OpenCare(at))
        {
            if (period.AgreedWeeks is { } weeks)
                yield return (period.Child, "CLA", weeks);
        }
    }
}
