using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

/// <summary>One row a child: the latest plan.</summary>
internal static class List7Protection
{
    private static readonly IReadOnlyList<Column<ProtectionPlan>> Columns =
    [
        .. Column.Child<ProtectionPlan>(plan => plan.Child),
        Column.Disability<ProtectionPlan>(plan => plan.Child),
        Column.Required<ProtectionPlan>("Child Protection Plan Start Date", (plan, _) => plan.Start),
        Column.Code<ProtectionPlan>("Initial Category of Abuse", (plan, _) => plan.FirstCategory),
        Column.Code<ProtectionPlan>("Latest Category of Abuse", (plan, _) => plan.LatestCategory),
        Column.Date<ProtectionPlan>(
            "Date of the Last Statutory Visit", (plan, at) => plan.Phase.Visits.Latest(plan.End.At(at.End) ?? at.End)),
        Column.YesNo<ProtectionPlan>("Was the Child Seen Alone?", (plan, _) => plan.SeenAlone),
        Column.Date<ProtectionPlan>(
            "Date of latest review conference", (plan, at) => plan.Reviews.Latest(plan.End.At(at.End) ?? at.End)),
        Column.Required<ProtectionPlan>("Child Protection Plan End Date", (plan, at) => plan.End.At(at.End)),
        Column.YesNo<ProtectionPlan>(
            "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)",
            (plan, _) => plan.Protected),
        Column.Number<ProtectionPlan>("Number of Previous Child Protection Plans", (plan, _) => plan.Earlier.Count),
        Column.Team<ProtectionPlan>("Allocated Team", (plan, at) => plan.Phase.Team.NameAt(at.End)),
        Column.Text<ProtectionPlan>("Allocated Worker", (plan, _) => plan.Phase.Worker),
    ];

    public static Table At(Snapshot at) => at.Table(
        "List 7", "List 7: Child protection", Columns,
        at.World.Children
            .Select(child => child.Plans.LastOrDefault(plan => plan.Start <= at.End))
            .OfType<ProtectionPlan>()
            .Where(plan => at.OpenOrRecent(plan.Start, plan.End)));
}
