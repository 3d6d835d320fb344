using NodaTime;
using NodaTime.Text;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Periods;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>A made-up authority's lists, month after month, in which few children are of many a kind.</summary>
/// <remarks>
/// Children come and go, so that month ends and what happens between them hang together. Each month's lists tell the
/// five before it too.
/// </remarks>
internal static class SmallAuthority
{
    private const int MonthsTold = 6;
    private const string CwdTeam = "Team 2";

    private static readonly Draws Draws = new(7);

    private static readonly ReportingMonth Start = new(2020, 6);

    private static readonly string[] Abuse = ["Neglect", "Physical abuse", "Emotional abuse"];

    /// <param name="isLate">Rows of the month itself that were entered late are still missing.</param>
    public static ExtractBuilder Of(ReportingMonth period, bool isLate)
    {
        var extract = Extract.For(period.ToString())
            .Team("Team 1", "Safeguarding").Team(CwdTeam, "Children with Disabilities", cwd: true)
            .Without(ListNames.EarlyHelp).Without(ListNames.EarlyHelpReferrals).Without(ListNames.Conferences)
            .Without(ListNames.Supervision).Without(ListNames.CoreGroups).Without(ListNames.InitialHealthAssessments)
            .Without(ListNames.PlacementDistance);
        foreach (var month in period.LastMonths(MonthsTold))
            AddEvents(extract, month, missing: isLate && month == period ? 3 : 0);
        AddCare(extract, period, isLate);
        AddPlans(extract, period, isLate);
        AddNeed(extract, period);
        AddLeavers(extract, period);
        return extract;
    }

    /// <summary>Most are of one group.</summary>
    public static string? EthnicityOf(int child) => (child % 13, child % 17, child % 7, child % 19) switch
    {
        (0, _, _, _) => "AIND",
        (_, 0, _, _) => "BAFR",
        (_, _, 0, _) => "MWBC",
        (_, _, _, 0) => null,
        _ => "WBRI",
    };

    private static void AddEvents(ExtractBuilder extract, ReportingMonth month, int missing)
    {
        for (var at = 0; at < 8 + Draw("contacts", month, 9) - missing; at++)
            extract.Contact(1000 + at, On(month, at));
        for (var at = 0; at < 9 + Draw("referrals", month, 12) - missing; at++)
        {
            var isAgain = at < 2 + Draw("again", month, 5);
            extract.Referral(
                Referred(isAgain ? month.PlusMonths(-2) : month, at), On(month, at),
                at % 7 == 5 ? null : isAgain ? 1 : 0,
                Draw($"nfa {at}", month, 4) == 0 ? Answer.Yes : Answer.No);
        }

        for (var at = 0; at < 7 + Draw("assessments", month, 9) - missing; at++)
        {
            var isSlow = Draw($"slow {at}", month, 5) == 0;
            extract.Assessment(
                Referred(month, at), On(month.PlusMonths(isSlow ? -4 : -1), at), On(month, at),
                Draw($"support {at}", month, 5) == 0 ? Answer.No : Answer.Yes);
        }

        for (var at = 0; at < 3 + Draw("enquiries", month, 7); at++)
        {
            extract.Section47(
                Referred(month, at), On(month, 0), On(month, 9 + at),
                at == 0 ? Section47Result.NoFurtherAction : Section47Result.ChildInNeedPlan);
        }
    }

    private static void AddCare(ExtractBuilder extract, ReportingMonth period, bool isLate)
    {
        foreach (var (child, came, left) in Stays("care", 45, 2).Where(stay => IsTold(stay, period, isLate)))
        {
            extract.Care(
                child, On(came, child % 20), left <= period ? On(left, child % 20) : null,
                Visited("visit", child, period, 70), child % 7 == 1 ? "V2" : "C2",
                child % 9 == 0 ? Answer.Yes : Answer.No, child % 11 == 3 ? CwdTeam : "Team 1", "Worker 1",
                "2010-03-04", care => care with
                {
                    LatestReview = Dates.Day(Visited("review", child, period, 250)),
                    LastHealthAssessment = Dates.Day(Visited("health", child, period, 500)),
                    PlacementsInLast12Months = child % 10 == 4 ? 3 : 1,
                    PlacementType = child % 11 == 2 ? "A4" : child % 8 == 3 ? "K2" : "U1",
                    Provider = child % 4 == 0 ? "PR4" : "PR1",
                    PermanencePlan = child % 5 == 0 ? null : "Long-term fostering",
                });
            extract.LatestPlan(child, PlanType.CarePlan, Visited("plan", child, period, 250));
        }
    }

    private static void AddPlans(ExtractBuilder extract, ReportingMonth period, bool isLate)
    {
        foreach (var (number, started, ended) in Stays("plan", 55, 1).Where(stay => IsTold(stay, period, isLate)))
        {
            var (child, isRepeat) = (200 + number, number % 5 == 0);
            extract.Plan(
                child, On(started, number % 20), ended <= period ? On(ended, number % 20) : null,
                Visited("seen", child, period, 40), isRepeat ? 1 : 0, "Team 1", "2012-03-04", Abuse[number % 3]);
            if (isRepeat)
            {
                extract.PreviousPlan(
                    child, "2015-01-05", On(started.PlusMonths(-3 - (number % 4 * 8)), 3), Abuse[number % 2]);
            }
        }
    }

    private static void AddNeed(ExtractBuilder extract, ReportingMonth period)
    {
        var stays = Stays("need", 40, 1).Where(stay => IsTold(stay, period, isLate: false));
        foreach (var (number, started, ended) in stays)
        {
            extract.ChildInNeed(
                400 + number, On(started, number % 20), ended <= period ? On(ended, number % 20) : null,
                Visited("need", number, period, 60), team: number % 8 == 0 ? CwdTeam : "Team 1", born: "2011-03-04");
        }
    }

    private static void AddLeavers(ExtractBuilder extract, ReportingMonth period)
    {
        for (var leaver = 0; leaver < 22 + Draw("leavers", period, 3); leaver++)
        {
            var born = leaver % 8 == 0 ? "2005-12-30" : leaver % 9 == 1 ? "1999-02-03" : "2002-05-06";
            extract.CareLeaver(
                600 + leaver, Draw($"touch {leaver}", period, 6) == 0 ? InTouch.No : InTouch.Yes, born,
                Draw($"home {leaver}", period, 5) == 0 ? Answer.No : Answer.Yes,
                Draw($"work {leaver}", period, 3) == 0 ? "G4" : "F2", Visited("pathway", leaver, period, 250));
        }
    }

    // Who came and left when; the longer they stay the more there are at once.
    private static IEnumerable<(int Child, ReportingMonth Came, ReportingMonth Left)> Stays(
        string what, int children, int slowness)
    {
        for (var child = 0; child < children; child++)
        {
            var came = Start.PlusMonths(Draw($"{what} came {child}", Start, 37));
            yield return (child, came, came.PlusMonths(4 + (slowness * Draw($"{what} stay {child}", Start, 14))));
        }
    }

    private static bool IsTold(
        (int Child, ReportingMonth Came, ReportingMonth Left) stay, ReportingMonth period, bool isLate) =>
        stay.Left > period.PlusMonths(-MonthsTold)
        && (stay.Came < period || (stay.Came == period && !(isLate && stay.Child % 3 == 0)));

    private static int Referred(ReportingMonth month, int at) => 10_000 + (Start.MonthsUntil(month) * 40) + at;

    /// <summary>Mostly lately; else so many days before month end.</summary>
    private static string Visited(string what, int child, ReportingMonth period, int late) => Text(
        period.End.PlusDays(Draw($"{what} {child}", period, 8) == 0 ? -late : -3));

    private static string On(ReportingMonth month, int day) => Text(month.Start.PlusDays(day % 27));

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static int Draw(string what, ReportingMonth month, int below) => Draws.Of(what, month, below);
}
