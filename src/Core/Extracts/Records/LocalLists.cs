using NodaTime;

namespace Reporting.Extracts.Records;

/// <summary>A row of <c>early_help_referrals</c>.</summary>
public sealed record EarlyHelpReferral : ListRow
{
    public const string DateColumn = "Date of Early Help Referral";

    public LocalDate? Date { get; init; }
}

/// <summary>A row of <c>strategy_discussions</c>.</summary>
public sealed record StrategyDiscussion : ListRow
{
    public const string DateColumn = "Date of Strategy Discussion";

    public LocalDate? Date { get; init; }
}

/// <summary>How a section 47 enquiry ended.</summary>
public enum Section47Result
{
    NotAnswered,
    NoFurtherAction,
    ChildInNeedPlan,
    ProtectionConference,
}

/// <summary>A row of <c>section_47_outcomes</c>.</summary>
public sealed record Section47Outcome : ListRow
{
    public const string StartColumn = "Section 47 Start Date";
    public const string CompletionColumn = "Section 47 Completion Date";
    public const string OutcomeColumn = "Outcome";

    public LocalDate? Start { get; init; }

    public LocalDate? Completion { get; init; }

    public Section47Result Outcome { get; init; }
}

/// <summary>What kind of supervision took place.</summary>
public enum SupervisionType
{
    NotAnswered,
    Case,
    Group,
    ManagementOversight,
}

/// <summary>A row of <c>supervision</c>.</summary>
public sealed record SupervisionRecord : ListRow
{
    public const string DateColumn = "Date of Supervision";
    public const string TypeColumn = "Supervision Type";

    public LocalDate? Date { get; init; }

    public SupervisionType Type { get; init; }
}

/// <summary>
/// A row of <c>supervision_exemptions</c>: in time and counted apart while it runs. No end: still running.
/// </summary>
public sealed record SupervisionExemption : ListRow
{
    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }
}

/// <summary>A row of <c>previous_plans</c>: an earlier child protection plan.</summary>
public sealed record PreviousPlan : ListRow
{
    public LocalDate? Start { get; init; }

    public LocalDate? End { get; init; }

    public string? Category { get; init; }
}

/// <summary>A row of <c>core_groups</c>.</summary>
public sealed record CoreGroup : ListRow
{
    public const string DueColumn = "Core Group Due Date";
    public const string HeldColumn = "Core Group Held Date";

    public LocalDate? Due { get; init; }

    public LocalDate? Held { get; init; }
}

/// <summary>A row of <c>initial_health_assessments</c>.</summary>
public sealed record InitialHealthAssessment : ListRow
{
    public const string StartColumn = "Date Started to be Looked After";
    public const string DateColumn = "Date of Initial Health Assessment";

    public LocalDate? CareStart { get; init; }

    public LocalDate? Date { get; init; }
}

/// <summary>Which plan a row of <c>plans</c> speaks of.</summary>
public enum PlanType
{
    NotAnswered,
    CarePlan,
    PathwayPlan,
}

/// <summary>A row of <c>plans</c>: the date of a child's latest care or pathway plan.</summary>
public sealed record LatestPlan : ListRow
{
    public const string TypeColumn = "Plan Type";
    public const string DateColumn = "Date of Latest Plan";

    public PlanType Type { get; init; }

    public LocalDate? Date { get; init; }
}

/// <summary>Whom an agreed visit frequency is for.</summary>
public enum VisitType
{
    NotAnswered,
    ChildInNeed,
    ChildInCare,
}

/// <summary>A row of <c>visit_frequency</c>. None, blank or zero weeks is the default frequency.</summary>
public sealed record AgreedVisitFrequency : ListRow
{
    public const string TypeColumn = "Visit Type";
    public const string WeeksColumn = "Agreed Frequency (weeks)";

    public VisitType Type { get; init; }

    public int? Weeks { get; init; }
}

/// <summary>A row of <c>placement_distance</c>.</summary>
public sealed record PlacementDistance : ListRow
{
    public const string MilesColumn = "Distance from Home (miles)";

    public decimal? Miles { get; init; }
}
