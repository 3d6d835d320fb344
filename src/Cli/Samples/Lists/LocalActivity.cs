using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

/// <summary>The local lists of things that happened in the window (extracts.md, Local lists).</summary>
internal static class LocalActivity
{
    public static Table EarlyHelpReferrals(Snapshot at) => at.Table<EarlyHelpReferral>(
        "early_help_referrals",
        [
            Column.Id<EarlyHelpReferral>(referral => referral.Child),
            Column.Required<EarlyHelpReferral>("Date of Early Help Referral", (referral, _) => referral.Date.On),
            Column.Code<EarlyHelpReferral>("Referral Source", (referral, _) => referral.Source),
        ],
        at.World.EarlyHelpReferrals.Where(referral => at.InWindow(referral.Date.At(at.End))));

    public static Table StrategyDiscussions(Snapshot at) => at.Table<StrategyDiscussion>(
        "strategy_discussions",
        [
            Column.Id<StrategyDiscussion>(discussion => discussion.Child),
            Column.Required<StrategyDiscussion>("Date of Strategy Discussion", (discussion, _) => discussion.Date.On),
            Column.Text<StrategyDiscussion>("Outcome", (discussion, _) => discussion.Outcome),
            Column.Team<StrategyDiscussion>("Allocated Team", (discussion, at) => discussion.Team.NameAt(at.End)),
        ],
        at.World.StrategyDiscussions.Where(discussion => at.InWindow(discussion.Date.At(at.End))));

    public static Table Section47Outcomes(Snapshot at) => at.Table<Enquiry>(
        "section_47_outcomes",
        [
            Column.Id<Enquiry>(enquiry => enquiry.Child),
            Column.Required<Enquiry>("Section 47 Start Date", (enquiry, _) => enquiry.Start),
            Column.Required<Enquiry>("Section 47 Completion Date", (enquiry, at) => enquiry.Completed.At(at.End)),
            Column.Code<Enquiry>(
                "Outcome", (enquiry, at) => enquiry.Completed.At(at.End) is null ? "" : enquiry.Outcome),
            Column.Team<Enquiry>("Allocated Team", (enquiry, at) => enquiry.Team.NameAt(at.End)),
        ],
        at.World.Enquiries.Where(enquiry => at.OpenOrRecent(enquiry.Start, enquiry.Completed)));

    public static Table InitialHealthAssessments(Snapshot at) => at.Table<CarePeriod>(
        "initial_health_assessments",
        [
            Column.Id<CarePeriod>(period => period.Child),
            Column.Required<CarePeriod>("Date Started to be Looked After", (period, _) => period.Start),
            Column.Required<CarePeriod>("Date of Initial Health Assessment", (period, _) => period.HealthAssessed),
        ],
        at.World.Care.Where(period => !period.ShortBreaks && at.InWindow(period.Start)));

    public static Table SupervisionExemptions(Snapshot at) => at.Table<Exemption>(
        "supervision_exemptions",
        [
            Column.Id<Exemption>(exemption => exemption.Child),
            Column.Required<Exemption>("From", (exemption, _) => exemption.From),
            new("To", ColumnKind.RequiredDate, (exemption, _) => Cell.Of(exemption.To)),
            Column.Text<Exemption>("Agreed By Role", (exemption, _) => exemption.Role),
        ],
        at.World.Exemptions.Where(exemption => exemption.From <= at.End && exemption.To >= at.Start));
}
