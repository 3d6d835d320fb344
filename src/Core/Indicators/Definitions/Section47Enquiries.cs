using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>How section 47 enquiries ended, and how soon their conferences were held.</summary>
internal static class Section47Enquiries
{
    private static readonly Dated<Conference> Conferences =
        new(lists => lists.Conferences, Conference.DateColumn, row => row.Date)
        {
            Start = row => row.InitiatingStrategyDiscussion,
        };

    /// <summary>Of answered enquiries of children neither on a plan nor in care when the enquiry started.</summary>
    public static Definition EndedWithNoFurtherAction { get; } = Percentage(
        "section-47-nfa",
        of: Events.Section47Completions.InMonth
            .Where(
                (enquiry, _) => enquiry.Outcome != Section47Result.NotAnswered,
                new Source(ListNames.Section47Outcomes, Section47Outcome.OutcomeColumn))
            .Where(
                (enquiry, month) => !WasOnPlan(enquiry, month) && !WasInCare(enquiry, month),
                [
                    new(ListNames.Section47Outcomes, Section47Outcome.StartColumn),
                    .. Cohorts.OnPlan.Reads,
                    .. Cohorts.InCare.Reads,
                ]),
        with: (enquiry, _) => MonthView.Contradict(enquiry.Start, enquiry.Completion)
            ? Verdict.Contradictory
            : enquiry.Outcome == Section47Result.NoFurtherAction,
        since: [Cohorts.OnPlan.Since, Cohorts.InCare.Since]);

    public static Definition ConferencesIn15Days { get; } = Percentage(
        "icpc-15-days",
        of: Conferences.InMonth,
        with: (conference, month) =>
            month.TookWorkingDays(15, StrategyDiscussionOf(conference, month), conference.Date),
        reads:
        [
            new(ListNames.Conferences, Conference.StrategyColumn),
            new(ListNames.StrategyDiscussions, StrategyDiscussion.DateColumn),
        ],
        since: [Events.StrategyDiscussions.Since],
        timescale: new("conference", CountsWorkingDays: true, Recurs: false, FallsDue: false));

    /// <summary>
    /// The child's last strategy discussion on or before the conference and not before the initiating one, else the
    /// initiating one.
    /// </summary>
    private static LocalDate? StrategyDiscussionOf(Conference conference, MonthView month) =>
        month.Extract.ByChild(month.Lists.StrategyDiscussions)[conference.Child]
            .Select(discussion => discussion.Date)
            .Where(date => date <= conference.Date && date >= conference.InitiatingStrategyDiscussion)
            .Append(conference.InitiatingStrategyDiscussion)
            .Max();

    private static bool WasOnPlan(Section47Outcome enquiry, MonthView month) => enquiry.Start is { } day
        && month.Extract.ByChild(month.Lists.ProtectionPlans)[enquiry.Child]
            .Any(plan => Stock.IsOpenOn(day, plan.Start, plan.End));

    private static bool WasInCare(Section47Outcome enquiry, MonthView month) => enquiry.Start is { } day
        && month.Extract.ByChild(month.Lists.CarePeriods)[enquiry.Child]
            .Any(care => !month.IsShortBreak(care) && Stock.IsOpenOn(day, care.Start, care.Ceased));
}
