using Reporting.Extracts.Records;
using Reporting.Extracts.Rules;
using Reporting.Indicators;
using Reporting.Reference;

namespace Reporting.Extracts.Mapping;

/// <summary>Records of the local lists.</summary>
internal static class LocalLists
{
    public static EarlyHelpReferral EarlyHelpReferral(RowValues row) =>
        new() { Child = row.Child, Origin = row.Origin, Date = row.Date(Records.EarlyHelpReferral.DateColumn) };

    public static StrategyDiscussion StrategyDiscussion(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Team = row.Text(ListRow.TeamColumn),
        Date = row.Date(Records.StrategyDiscussion.DateColumn),
    };

    public static Section47Outcome Section47Outcome(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Team = row.Text(ListRow.TeamColumn),
        Start = row.Date(Records.Section47Outcome.StartColumn),
        Completion = row.Date(Records.Section47Outcome.CompletionColumn),
        Outcome = row.Words(Records.Section47Outcome.OutcomeColumn) switch
        {
            "No further action" => Section47Result.NoFurtherAction,
            "Child in need plan" => Section47Result.ChildInNeedPlan,
            "Child protection conference" => Section47Result.ProtectionConference,
            _ => Section47Result.NotAnswered,
        },
    };

    public static SupervisionRecord Supervision(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Team = row.Text(ListRow.TeamColumn),
        Date = row.Date(SupervisionRecord.DateColumn),
        Type = row.Words(SupervisionRecord.TypeColumn) switch
        {
            "Case" => SupervisionType.Case,
            "Group" => SupervisionType.Group,
            "Management oversight" => SupervisionType.ManagementOversight,
            _ => SupervisionType.NotAnswered,
        },
    };

    public static SupervisionExemption SupervisionExemption(RowValues row) =>
        new() { Child = row.Child, Origin = row.Origin, From = row.Date("From"), To = row.Date("To") };

    public static PreviousPlan PreviousPlan(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Start = row.Date("Plan Start"),
        End = row.Date("Plan End"),
        Category = row.Words("Category"),
    };

    public static CoreGroup CoreGroup(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Due = row.Date(Records.CoreGroup.DueColumn),
        Held = row.Date(Records.CoreGroup.HeldColumn),
    };

    public static InitialHealthAssessment InitialHealthAssessment(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        CareStart = row.Date(Records.InitialHealthAssessment.StartColumn),
        Date = row.Date(Records.InitialHealthAssessment.DateColumn),
    };

    public static LatestPlan Plan(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Type = row.Words(LatestPlan.TypeColumn) switch
        {
            "Care plan" => PlanType.CarePlan,
            "Pathway plan" => PlanType.PathwayPlan,
            _ => PlanType.NotAnswered,
        },
        Date = row.Date(LatestPlan.DateColumn),
    };

    public static AgreedVisitFrequency VisitFrequency(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Type = row.Words("Visit Type") switch
        {
            "CIN" => VisitType.ChildInNeed,
            "CLA" => VisitType.ChildInCare,
            _ => VisitType.NotAnswered,
        },
        Weeks = row.Whole("Agreed Frequency (weeks)"),
    };

    public static PlacementDistance PlacementDistance(RowValues row) =>
        new() { Child = row.Child, Origin = row.Origin, Miles = row.Number("Distance from Home (miles)") };

    public static Team? Team(RowValues row) => row.Text(ListRow.TeamColumn) is not { } name ? null : new Team(
        name,
        row.Text("Service Area"),
        row.Answer("Children with Disabilities (Yes/No)") == Answer.Yes,
        row.Text("Service Lead"),
        row.Text("Practice Manager"),
        row.Date("From"),
        row.Date("To"),
        row.Text("Was"));

    /// <summary>Null where the row names no indicator of the catalogue, or says nothing.</summary>
    public static Caveat? Caveat(RowValues row) =>
        row.Text(UnknownIndicator.IndicatorColumn) is { } name
        && Catalogue.Find(name) is { } indicator
        && row.Text("Text") is { } text
            ? new Caveat(indicator.Id, row.Month("From"), row.Month("To"), text)
            : null;
}
