using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Tests.Builders.Dates;

namespace Reporting.Tests.Builders;

/// <summary>Rows of local lists.</summary>
internal sealed partial class ExtractBuilder
{
    public ExtractBuilder EarlyHelpReferral(int child, string? on) =>
        Add(ListNames.EarlyHelpReferrals, new EarlyHelpReferral
        {
            Child = Child(child),
            Origin = Origin(ListNames.EarlyHelpReferrals),
            Date = Day(on),
        });

    public ExtractBuilder StrategyDiscussion(int child, string? on, string? team = null) =>
        Add(ListNames.StrategyDiscussions, new StrategyDiscussion
        {
            Child = Child(child),
            Origin = Origin(ListNames.StrategyDiscussions),
            Date = Day(on),
            Team = team,
        });

    public ExtractBuilder Section47(
        int child,
        string? start,
        string? completed,
        Section47Result outcome = Section47Result.NoFurtherAction,
        string? team = null) => Add(ListNames.Section47Outcomes, new Section47Outcome
        {
            Child = Child(child),
            Origin = Origin(ListNames.Section47Outcomes),
            Start = Day(start),
            Completion = Day(completed),
            Outcome = outcome,
            Team = team,
        });

    public ExtractBuilder Supervision(int child, string? on, SupervisionType type = SupervisionType.Case) =>
        Add(ListNames.Supervision, new SupervisionRecord
        {
            Child = Child(child),
            Origin = Origin(ListNames.Supervision),
            Date = Day(on),
            Type = type,
        });

    public ExtractBuilder SupervisionExemption(int child, string? from, string? to = null) =>
        Add(ListNames.SupervisionExemptions, new SupervisionExemption
        {
            Child = Child(child),
            Origin = Origin(ListNames.SupervisionExemptions),
            From = Day(from),
            To = Day(to),
        });

    public ExtractBuilder PreviousPlan(int child, string? start, string? end, string? category = null) =>
        Add(ListNames.PreviousPlans, new PreviousPlan
        {
            Child = Child(child),
            Origin = Origin(ListNames.PreviousPlans),
            Start = Day(start),
            End = Day(end),
            Category = category,
        });

    public ExtractBuilder CoreGroup(int child, string? due, string? held = null) =>
        Add(ListNames.CoreGroups, new CoreGroup
        {
            Child = Child(child),
            Origin = Origin(ListNames.CoreGroups),
            Due = Day(due),
            Held = Day(held),
        });

    public ExtractBuilder InitialHealthAssessment(int child, string? careStart, string? on) =>
        Add(ListNames.InitialHealthAssessments, new InitialHealthAssessment
        {
            Child = Child(child),
            Origin = Origin(ListNames.InitialHealthAssessments),
            CareStart = Day(careStart),
            Date = Day(on),
        });

    public ExtractBuilder LatestPlan(int child, PlanType type, string? on) => Add(ListNames.Plans, new LatestPlan
    {
        Child = Child(child),
        Origin = Origin(ListNames.Plans),
        Type = type,
        Date = Day(on),
    });

    public ExtractBuilder VisitFrequency(int child, VisitType type, int? weeks) =>
        Add(ListNames.VisitFrequency, new AgreedVisitFrequency
        {
            Child = Child(child),
            Origin = Origin(ListNames.VisitFrequency),
            Type = type,
            Weeks = weeks,
        });

    public ExtractBuilder PlacementDistance(int child, decimal? miles) =>
        Add(ListNames.PlacementDistance, new PlacementDistance
        {
            Child = Child(child),
            Origin = Origin(ListNames.PlacementDistance),
            Miles = miles,
        });

    public ExtractBuilder Team(
        string name,
        string? area = null,
        bool cwd = false,
        string? from = null,
        string? to = null,
        string? was = null) =>
        Add(ListNames.Teams, new Team(name, area, cwd, null, null, Day(from), Day(to), was));
}
