using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Tests.Builders.Dates;

namespace Reporting.Tests.Builders;

/// <summary>Rows of Annex A lists 1 to 9.</summary>
internal sealed partial class ExtractBuilder
{
    public ExtractBuilder Contact(int child, string? on, string? team = null) => Add(ListNames.Contacts, new Contact
    {
        Child = Child(child),
        Origin = Origin(ListNames.Contacts),
        Date = Day(on),
        Team = team,
    });

    public ExtractBuilder EarlyHelp(int child, string? start, string? completion = null, string? team = null) =>
        Add(ListNames.EarlyHelp, new EarlyHelpAssessment
        {
            Child = Child(child),
            Origin = Origin(ListNames.EarlyHelp),
            Start = Day(start),
            Completion = Day(completion),
            Team = team,
        });

    /// <param name="number">Number of Referrals in Last 12 Months.</param>
    public ExtractBuilder Referral(
        int child, string? on, int? number = null, Answer nfa = Answer.NotAnswered, string? team = null) =>
        Add(ListNames.Referrals, new Referral
        {
            Child = Child(child),
            Origin = Origin(ListNames.Referrals),
            Date = Day(on),
            ReferralsInLast12Months = number,
            NoFurtherAction = nfa,
            Team = team,
        });

    public ExtractBuilder Assessment(
        int child,
        string? start,
        string? authorised = null,
        Answer support = Answer.NotAnswered,
        string? team = null) => Add(ListNames.Assessments, new Assessment
        {
            Child = Child(child),
            Origin = Origin(ListNames.Assessments),
            Start = Day(start),
            Authorisation = Day(authorised),
            RequiresSupport = support,
            Team = team,
        });

    /// <param name="strategy">The strategy discussion that initiated the enquiry.</param>
    public ExtractBuilder Conference(
        int child, string? strategy, string? on, string? team = null, Answer ledToPlan = Answer.NotAnswered) =>
        Add(ListNames.Conferences, new Conference
        {
            Child = Child(child),
            Origin = Origin(ListNames.Conferences),
            InitiatingStrategyDiscussion = Day(strategy),
            Date = Day(on),
            ResultedInPlan = ledToPlan,
            Team = team,
        });

    /// <summary>List 6; a child in need plan unless said otherwise.</summary>
    public ExtractBuilder ChildInNeed(
        int child,
        string? start = "2023-01-05",
        string? closed = null,
        string? lastSeen = null,
        CaseStatus status = CaseStatus.ChildInNeedPlan,
        string? team = null,
        string? born = null) => Add(ListNames.ChildrenInNeed, new ChildInNeed
        {
            Child = Child(child),
            Origin = Origin(ListNames.ChildrenInNeed),
            Start = Day(start),
            Closure = Day(closed),
            LastSeen = Day(lastSeen),
            Status = status,
            Team = team,
            DateOfBirth = Day(born),
        });

    /// <summary>List 7.</summary>
    public ExtractBuilder Plan(
        int child,
        string? start = "2023-01-05",
        string? end = null,
        string? lastVisit = null,
        int? previousPlans = null,
        string? team = null,
        string? born = null,
        string? category = null,
        string? worker = null) => Add(ListNames.ChildProtection, new ProtectionPlan
        {
            Child = Child(child),
            Origin = Origin(ListNames.ChildProtection),
            Start = Day(start),
            End = Day(end),
            LastStatutoryVisit = Day(lastVisit),
            PreviousPlans = previousPlans,
            Team = team,
            DateOfBirth = Day(born),
            LatestCategory = category,
            Worker = worker,
        });

    /// <summary>List 8; <paramref name="also"/> sets what has no parameter.</summary>
    public ExtractBuilder Care(
        int child,
        string? start = "2023-01-05",
        string? ceased = null,
        string? lastVisit = null,
        string? legalStatus = "C2",
        Answer uasc = Answer.No,
        string? team = null,
        string? worker = null,
        string? born = null,
        Func<CarePeriod, CarePeriod>? also = null)
    {
        var care = new CarePeriod
        {
            Child = Child(child),
            Origin = Origin(ListNames.ChildrenInCare),
            Start = Day(start),
            Ceased = Day(ceased),
            LastVisit = Day(lastVisit),
            LegalStatus = legalStatus,
            Uasc = uasc,
            Team = team,
            Worker = worker,
            DateOfBirth = Day(born),
        };
        return Add(ListNames.ChildrenInCare, also is null ? care : also(care));
    }

    /// <summary>List 9; in touch unless said otherwise.</summary>
    public ExtractBuilder CareLeaver(
        int child,
        InTouch inTouch = InTouch.Yes,
        string? born = null,
        Answer suitable = Answer.NotAnswered,
        string? activity = null,
        string? pathwayPlan = null,
        string? team = null) => Add(ListNames.CareLeavers, new CareLeaver
        {
            Child = Child(child),
            Origin = Origin(ListNames.CareLeavers),
            InTouch = inTouch,
            DateOfBirth = Day(born),
            Suitable = suitable,
            Activity = activity,
            LatestPathwayPlanReview = Day(pathwayPlan),
            Team = team,
        });
}
