using NodaTime;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

/// <summary>The local lists about plans and agreements that stand at the snapshot.</summary>
internal static class LocalPlans
{
    private const int CoreGroupsShown = 2;

    private sealed record Earlier(Child Child, EarlierPlan Plan);

    private sealed record Group(Child Child, CoreGroup Dates);

    private sealed record Latest(Child Child, string Type, LocalDate? Date);

    private sealed record Frequency(Child Child, string Type, int Weeks);

    public static Table PreviousPlans(Snapshot at) => at.Table<Earlier>(
        "previous_plans",
        [
            Column.Id<Earlier>(earlier => earlier.Child),
            Column.Required<Earlier>("Plan Start", (earlier, _) => earlier.Plan.Start),
            Column.Required<Earlier>("Plan End", (earlier, _) => earlier.Plan.End),
            Column.Code<Earlier>("Category", (earlier, _) => earlier.Plan.Category),
        ],
        OpenPlans(at).SelectMany(plan => plan.Earlier, (plan, earlier) => new Earlier(plan.Child, earlier)));

    public static Table CoreGroups(Snapshot at) => at.Table<Group>(
        "core_groups",
        [
            Column.Id<Group>(row => row.Child),
            Column.Required<Group>("Core Group Due Date", (row, _) => row.Dates.Due),
            Column.Required<Group>("Core Group Held Date", (row, _) => row.Dates.Held),
        ],
        OpenPlans(at).SelectMany(
            plan => plan.CoreGroups.Where(group => group.Due <= at.End).TakeLast(CoreGroupsShown),
            (plan, group) => new Group(plan.Child, group)));

    public static Table LatestPlans(Snapshot at) => at.Table<Latest>(
        "plans",
        [
            Column.Id<Latest>(plan => plan.Child),
            Column.Code<Latest>("Plan Type", (plan, _) => plan.Type),
            Column.Required<Latest>("Date of Latest Plan", (plan, _) => plan.Date),
        ],
        Plans(at).Where(plan => plan.Date is not null));

    public static Table VisitFrequency(Snapshot at) => at.Table<Frequency>(
        "visit_frequency",
        [
            Column.Id<Frequency>(agreed => agreed.Child),
            Column.Code<Frequency>("Visit Type", (agreed, _) => agreed.Type),
            Column.Number<Frequency>("Agreed Frequency (weeks)", (agreed, _) => agreed.Weeks),
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

    private static IEnumerable<Latest> Plans(Snapshot at)
    {
        const int PathwayAge = 16;
        foreach (var period in OpenCare(at))
        {
            yield return new(period.Child, "Care plan", period.CarePlans.Latest(at.End));
            if (period.Child.AgeAt(at.End) >= PathwayAge)
                yield return new(period.Child, "Pathway plan", period.PathwayPlans.Latest(at.End));
        }

        foreach (var leaver in at.World.CareLeavers.Where(leaver => leaver.IsListedAt(at.End)))
            yield return new(leaver.Child, "Pathway plan", leaver.PathwayPlans.Latest(at.End));
    }

    private static IEnumerable<Frequency> Agreed(Snapshot at)
    {
        const int EveryThird = 3;
        foreach (var episode in at.World.Cases.Where(episode => episode.Child.Disabilities && episode.IsOpenAt(at.End)))
        {
            if (episode.StatusAt(at.End) == Status.ChildInNeed && episode.Child.Number % EveryThird == 0)
                yield return new(episode.Child, "CIN", 12);
        }

        foreach (var period in OpenCare(at))
        {
            if (period.AgreedWeeks is { } weeks)
                yield return new(period.Child, "CLA", weeks);
        }
    }
}
