using NodaTime;

namespace Reporting.Extracts.Records;

/// <summary>Annex A's single code per child: the first that applies.</summary>
public enum CaseStatus
{
    NotAnswered,
    LookedAfter,
    ProtectionPlan,
    ChildInNeedPlan,
    OpenAssessment,
    Closed,
}

/// <summary>List 6: an episode of need.</summary>
public sealed record ChildInNeed : AnnexARow
{
    public const string StartColumn = "CIN Start Date";
    public const string LastSeenColumn = "Date Child Was Last Seen";
    public const string ClosureColumn = "CIN Closure Date";
    public const string StatusColumn = "Case status";

    public LocalDate? Start { get; init; }

    public LocalDate? LastSeen { get; init; }

    public LocalDate? Closure { get; init; }

    public CaseStatus Status { get; init; }
}

/// <summary>List 7: a child protection plan.</summary>
public sealed record ProtectionPlan : AnnexARow
{
    public const string StartColumn = "Child Protection Plan Start Date";
    public const string LastVisitColumn = "Date of the Last Statutory Visit";
    public const string EndColumn = "Child Protection Plan End Date";
    public const string PreviousPlansColumn = "Number of Previous Child Protection Plans";

    public LocalDate? Start { get; init; }

    public LocalDate? LastStatutoryVisit { get; init; }

    public LocalDate? End { get; init; }

    public int? PreviousPlans { get; init; }

    /// <summary>Latest category of abuse, in the code set's words; null where blank or unknown.</summary>
    public string? LatestCategory { get; init; }
}

/// <summary>List 8: a period of being looked after.</summary>
public sealed record CarePeriod : AnnexARow
{
    public const string UascColumn = "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)";
    public const string StartColumn = "Date Started to be Looked After";
    public const string LegalStatusColumn = "Child's Legal Status";
    public const string ReviewColumn = "Date of Latest Statutory Review";
    public const string VisitColumn = "Date of Last Social Work Visit";
    public const string PermanenceColumn = "What is the permanence plan for this child?";
    public const string HealthColumn = "Date of Last Health Assessment";
    public const string PlacementsColumn = "Number of Placements in the Last 12 months";
    public const string CeasedColumn = "Date Ceased to be Looked After";
    public const string ReasonCeasedColumn = "Reason Ceased to be Looked After";
    public const string PlacementStartColumn = "Start Date of Most Recent Placement";
    public const string PlacementTypeColumn = "Placement Type";
    public const string ProviderColumn = "Placement Provider";

    public LocalDate? Start { get; init; }

    public LocalDate? Ceased { get; init; }

    /// <summary>Short code: <c>E4A</c>, <c>E11</c>.</summary>
    public string? ReasonCeased { get; init; }

    public Answer Uasc { get; init; }

    /// <summary>Short code: <c>C2</c>, <c>V2</c>; V3 and V4 are short breaks.</summary>
    public string? LegalStatus { get; init; }

    public LocalDate? LatestReview { get; init; }

    public LocalDate? LastVisit { get; init; }

    /// <summary>The permanence plan in the code set's words; null where blank or unknown.</summary>
    public string? PermanencePlan { get; init; }

    public LocalDate? LastHealthAssessment { get; init; }

    public int? PlacementsInLast12Months { get; init; }

    public LocalDate? PlacementStart { get; init; }

    /// <summary>Short code: <c>K2</c>, <c>U1</c>.</summary>
    public string? PlacementType { get; init; }

    /// <summary>Short code: <c>PR4</c>.</summary>
    public string? Provider { get; init; }
}

/// <summary>Whether the authority is in touch with a care leaver.</summary>
public enum InTouch
{
    NotAnswered,
    Yes,
    No,
    Died,
    Refused,
    NotRequired,
    ReturnedHome,
}

/// <summary>List 9: a care leaver.</summary>
public sealed record CareLeaver : AnnexARow
{
    public const string InTouchColumn = "LA In Touch";
    public const string PathwayPlanColumn = "Latest Pathway Plan Review Date";
    public const string SuitabilityColumn = "Suitability of Accommodation";
    public const string ActivityColumn = "Activity Status";

    public InTouch InTouch { get; init; }

    public LocalDate? LatestPathwayPlanReview { get; init; }

    /// <summary>Suitability: Yes means suitable, No unsuitable.</summary>
    public Answer Suitable { get; init; }

    /// <summary>Short code: <c>F1</c>, <c>G5</c>.</summary>
    public string? Activity { get; init; }
}
