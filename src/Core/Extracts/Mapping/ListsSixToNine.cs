using Reporting.Extracts.Records;

namespace Reporting.Extracts.Mapping;

/// <summary>Records of Lists 6 to 9.</summary>
internal static class ListsSixToNine
{
    public static ChildInNeed ChildInNeed(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Team = row.Text(ListRow.TeamColumn),
        Worker = row.Text(ListRow.WorkerColumn),
        DateOfBirth = row.Date(AnnexARow.BirthColumn),
        Ethnicity = row.Code(AnnexARow.EthnicityColumn),
        Start = row.Date(Records.ChildInNeed.StartColumn),
        LastSeen = row.Date(Records.ChildInNeed.LastSeenColumn),
        Closure = row.Date(Records.ChildInNeed.ClosureColumn),
        Status = StatusOf(row.Words(Records.ChildInNeed.StatusColumn)),
    };

    public static ProtectionPlan ProtectionPlan(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Team = row.Text(ListRow.TeamColumn),
        Worker = row.Text(ListRow.WorkerColumn),
        DateOfBirth = row.Date(AnnexARow.BirthColumn),
        Ethnicity = row.Code(AnnexARow.EthnicityColumn),
        Start = row.Date(Records.ProtectionPlan.StartColumn),
        LastStatutoryVisit = row.Date(Records.ProtectionPlan.LastVisitColumn),
        End = row.Date(Records.ProtectionPlan.EndColumn),
        PreviousPlans = row.Whole(Records.ProtectionPlan.PreviousPlansColumn),
        LatestCategory = row.Words("Latest Category of Abuse"),
    };

    public static CarePeriod CarePeriod(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Team = row.Text(ListRow.TeamColumn),
        Worker = row.Text(ListRow.WorkerColumn),
        DateOfBirth = row.Date(AnnexARow.BirthColumn),
        Ethnicity = row.Code(AnnexARow.EthnicityColumn),
        Start = row.Date(Records.CarePeriod.StartColumn),
        Ceased = row.Date(Records.CarePeriod.CeasedColumn),
        ReasonCeased = row.Code(Records.CarePeriod.ReasonCeasedColumn),
        Uasc = row.Answer(Records.CarePeriod.UascColumn),
        LegalStatus = row.Code(Records.CarePeriod.LegalStatusColumn),
        LatestReview = row.Date(Records.CarePeriod.ReviewColumn),
        LastVisit = row.Date(Records.CarePeriod.VisitColumn),
        PermanencePlan = row.Words(Records.CarePeriod.PermanenceColumn),
        LastHealthAssessment = row.Date(Records.CarePeriod.HealthColumn),
        PlacementsInLast12Months = row.Whole(Records.CarePeriod.PlacementsColumn),
        PlacementStart = row.Date(Records.CarePeriod.PlacementStartColumn),
        PlacementType = row.Code(Records.CarePeriod.PlacementTypeColumn),
        Provider = row.Code(Records.CarePeriod.ProviderColumn),
    };

    public static CareLeaver CareLeaver(RowValues row) => new()
    {
        Child = row.Child,
        Origin = row.Origin,
        Team = row.Text(ListRow.TeamColumn),
        Worker = row.Text(ListRow.WorkerColumn),
        DateOfBirth = row.Date(AnnexARow.BirthColumn),
        Ethnicity = row.Code(AnnexARow.EthnicityColumn),
        InTouch = InTouchOf(row.Words(Records.CareLeaver.InTouchColumn)),
        LatestPathwayPlanReview = row.Date(Records.CareLeaver.PathwayPlanColumn),
        Suitable = row.Answer(Records.CareLeaver.SuitabilityColumn),
        Activity = row.Code(Records.CareLeaver.ActivityColumn),
    };

    private static CaseStatus StatusOf(string? words) => words switch
    {
        "Looked after child" => CaseStatus.LookedAfter,
        "Child Protection plan" => CaseStatus.ProtectionPlan,
        "Child in need plan" => CaseStatus.ChildInNeedPlan,
        "Open assessment" => CaseStatus.OpenAssessment,
        "Closed episode" => CaseStatus.Closed,
        _ => CaseStatus.NotAnswered,
    };

    private static InTouch InTouchOf(string? words) => words switch
    {
        "Yes" => InTouch.Yes,
        "No" => InTouch.No,
        "Died" => InTouch.Died,
        "Refu" => InTouch.Refused,
        "NREQ" => InTouch.NotRequired,
        "Rhom" => InTouch.ReturnedHome,
        _ => InTouch.NotAnswered,
    };
}
