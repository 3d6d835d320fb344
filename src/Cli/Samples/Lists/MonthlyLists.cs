using Reporting.Cli.Samples.Files;

namespace Reporting.Cli.Samples.Lists;

/// <summary>All the lists that one month's folder holds.</summary>
internal static class MonthlyLists
{
    public static IReadOnlyList<Table> AnnexA(Snapshot at) =>
    [
        List1Contacts.At(at), List2EarlyHelp.At(at), List3Referrals.At(at), List4Assessments.At(at),
        List5Enquiries.At(at), List6ChildrenInNeed.At(at), List7Protection.At(at), List8Care.At(at),
        List9CareLeavers.At(at), List10Adoption.At(at), List11Adopters.At(at),
    ];

    public static IReadOnlyList<Table> Local(Snapshot at) =>
    [
        LocalActivity.EarlyHelpReferrals(at), LocalActivity.StrategyDiscussions(at),
        LocalActivity.Section47Outcomes(at), LocalActivity.InitialHealthAssessments(at),
        LocalActivity.SupervisionExemptions(at), LocalSupervision.At(at), LocalPlans.PreviousPlans(at),
        LocalPlans.CoreGroups(at), LocalPlans.LatestPlans(at), LocalPlans.VisitFrequency(at),
        LocalPlans.PlacementDistance(at), LocalService.Teams(at), LocalService.Workforce(at),
        LocalCommentary.Commentary(at), LocalCommentary.Caveats(at),
    ];
}
