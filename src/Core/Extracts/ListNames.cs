namespace Reporting.Extracts;

/// <summary>The names that lists go by in schemas, findings and receipts. Source: extracts.md.</summary>
public static class ListNames
{
    public const string Contacts = "List 1";
    public const string EarlyHelp = "List 2";
    public const string Referrals = "List 3";
    public const string Assessments = "List 4";
    public const string Conferences = "List 5";
    public const string ChildrenInNeed = "List 6";
    public const string ChildProtection = "List 7";
    public const string ChildrenInCare = "List 8";
    public const string CareLeavers = "List 9";
    public const string Adoption = "List 10";
    public const string Adopters = "List 11";
    public const string EarlyHelpReferrals = "early_help_referrals";
    public const string StrategyDiscussions = "strategy_discussions";
    public const string Section47Outcomes = "section_47_outcomes";
    public const string Supervision = "supervision";
    public const string SupervisionExemptions = "supervision_exemptions";
    public const string PreviousPlans = "previous_plans";
    public const string CoreGroups = "core_groups";
    public const string InitialHealthAssessments = "initial_health_assessments";
    public const string Plans = "plans";
    public const string VisitFrequency = "visit_frequency";
    public const string PlacementDistance = "placement_distance";
    public const string Teams = "teams";
    public const string Audits = "audits";
    public const string Recommendations = "recommendations";
    public const string Commentary = "commentary";
    public const string Workforce = "workforce";
    public const string Caveats = "caveats";
    public const string Complaints = "complaints";
    public const string Escalations = "escalations";
}
