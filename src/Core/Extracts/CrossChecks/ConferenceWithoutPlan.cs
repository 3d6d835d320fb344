using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts.Records;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>A conference of List 5 that led to a plan, and no plan in List 7 that runs on or after its day.</summary>
/// <remarks>
/// Only conferences in the months that List 7 covers: a plan that ended before them is no longer listed.
/// </remarks>
internal sealed class ConferenceWithoutPlan() : CrossCheck(
    "conference-without-plan",
    "The conference led to a child protection plan, but List 7 has no plan of the child from that day on. Add the "
    + "plan, or correct the conference's result.")
{
    public override string List => ListNames.Conferences;

    public override ImmutableArray<string> Needs => [ListNames.Conferences, ListNames.ChildProtection];

    public override ImmutableArray<Source> Doubtful =>
    [
        new(ListNames.ChildProtection, ProtectionPlan.StartColumn),
        new(ListNames.ChildProtection, ProtectionPlan.EndColumn),
    ];

    public override IEnumerable<Contradiction> Find(MonthView month)
    {
        var first = Indicators.Windows.Agreed(ListNames.ChildProtection)(month.Extract).Start;
        return
            from conference in month.Lists.Conferences.Rows
            where conference.ResultedInPlan == Answer.Yes
            where conference.Date is { } day && day >= first && day <= month.End && !HasPlanFrom(day, conference, month)
            select new Contradiction(conference, Conference.ResultColumn);
    }

    private static bool HasPlanFrom(LocalDate day, Conference conference, MonthView month) =>
        month.Extract.ByChild(month.Lists.ProtectionPlans)[conference.Child].Any(plan => !(plan.End < day));
}
