using NodaTime.Text;
using Reporting.Cli.Samples.Lists;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Dirt;

/// <summary>
/// The dirt that is in the system itself and so in every extract of it: what was entered wrongly, or late. Counts what
/// one month's lists show of it.
/// </summary>
internal static class RecordingDirt
{
    public const string TeamMove = "team-move-as-referral";
    public const string Unborn = "birth-after-month-end";
    public const string EndBeforeStart = "end-before-start";
    public const string WrongStatus = "plan-with-status-in-need";
    public const string CareAndLeaver = "in-care-and-care-leaver";
    public const string Late = "recorded-next-month";

    public static void Count(Snapshot at, PlantedDirt planted)
    {
        var period = YearMonthPattern.Iso.Format(at.Month);
        var world = at.World;
        var referrals = world.Referrals.Where(referral => at.InWindow(referral.Date.At(at.End))).ToList();
        planted.Add(period, "List 3", TeamMove, referrals.Count(referral => referral.TeamMove));
        planted.Add(period, "List 3", Unborn, referrals.Count(referral => referral.Child.IsUnborn(at.End)));
        planted.Add(period, "List 4", EndBeforeStart, world.Assessments.Count(assessment =>
            assessment.Misdated && at.InWindow(assessment.Authorised.At(at.End))));
        planted.Add(period, "List 6", WrongStatus, world.Cases.Count(at.ShowsWrongStatus));
        planted.Add(period, "List 9", CareAndLeaver, world.CareLeavers.Count(at.ListsTooEarly));
        foreach (var (list, dates) in Dated(world))
            planted.Add(period, list, Late, dates.Count(date => date.IsLateAt(at.End)));
    }

    private static IEnumerable<(string List, IEnumerable<Recorded> Dates)> Dated(World world) =>
    [
        ("List 1", world.Contacts.Select(contact => contact.Date)),
        ("List 2", world.EarlyHelp.Select(assessment => assessment.Completed)),
        ("List 4", world.Assessments.Select(assessment => assessment.Authorised)),
        ("List 6", world.Cases.Select(episode => episode.Closed)),
        ("List 7", world.Plans.Select(plan => plan.End)),
        ("List 8", world.Care.Select(period => period.End)),
        ("early_help_referrals", world.EarlyHelpReferrals.Select(referral => referral.Date)),
        ("strategy_discussions", world.StrategyDiscussions.Select(discussion => discussion.Date)),
        ("section_47_outcomes", world.Enquiries.Select(enquiry => enquiry.Completed)),
    ];
}
