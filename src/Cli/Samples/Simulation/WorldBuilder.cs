using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// Moves the borough through time month by month. It starts ten years before the first extract, so that the children
/// in care and the care leavers of that extract have the histories they would have.
/// </summary>
internal sealed class WorldBuilder
{
    private const int WarmUpMonths = 120;
    private const int EarlyHelpWarmUpMonths = 24;
    private const int ContactWindowMonths = 6;
    private const int UsualChildren = 2400;

    /// <summary>How busy each calendar month is, as a percentage: quiet in August and December.</summary>
    private static readonly int[] MonthVolume = [104, 98, 112, 90, 101, 103, 105, 86, 100, 100, 112, 90];

    private readonly World world;
    private readonly Dice dice;
    private readonly ReferralJourney referrals;
    private readonly EnquiryJourney enquiries;
    private readonly ReferralFlow flow;
    private readonly EarlyHelpJourney earlyHelp;
    private readonly int children;

    private WorldBuilder(int children, ulong seed, LocalDate renamed)
    {
        dice = new Dice(seed);
        this.children = children;
        world = new World(new Teams(children, renamed, dice.Fork()));
        enquiries = new EnquiryJourney(world, dice.Fork());
        earlyHelp = new EarlyHelpJourney(world, dice.Fork());
        var care = new CareJourney(
            world, new PlacementJourney(dice.Fork()), new LeavingCareJourney(world, dice.Fork()), dice.Fork());
        var cases = new CaseJourney(world, enquiries, new ProtectionJourney(world, dice.Fork()), care, dice.Fork());
        referrals = new ReferralJourney(world, cases, enquiries, dice.Fork());
        flow = new ReferralFlow(world, referrals, enquiries, dice);
    }

    /// <summary>
    /// The world up to the end of <paramref name="last"/> with everything an extract of <paramref name="first"/>
    /// shows.
    /// </summary>
    public static World Build(YearMonth first, YearMonth last, int children, ulong seed)
    {
        var renamed = first.OnDayOfMonth(1).PlusMonths(6);
        var builder = new WorldBuilder(children, seed, renamed);
        var start = first.PlusMonths(-WarmUpMonths);
        for (var month = start; month.CompareTo(last) <= 0; month = month.PlusMonths(1))
        {
            builder.ReferralsOf(month);
            if (month.CompareTo(first.PlusMonths(-EarlyHelpWarmUpMonths)) >= 0)
                builder.EarlyHelpOf(month);
            if (month.CompareTo(first.PlusMonths(-ContactWindowMonths)) >= 0)
                builder.ContactsOf(month);
            builder.ExemptionsOf(month);
        }

        AdopterJourney.Draw(builder.world, builder.dice.Fork(), first, last);
        EthnicityInCare.Plant(builder.world);
        return builder.world;
    }

    private void ReferralsOf(YearMonth month)
    {
        flow.Enter(month);
        foreach (var day in Days(month, 312))
            flow.Refer(day);
        foreach (var day in Days(month, 8))
            referrals.Refer(world.NewChild(day, 3, 14, dice, disabilities: true), day);
        foreach (var day in Days(month, 2))
            referrals.Refer(world.NewChild(day, 15, 16, dice, unaccompanied: true), day, sureCare: true);
        foreach (var day in Days(month, 48))
            enquiries.Discuss(flow.AnyRecent(), day, AssessmentTeam(), "No section 47 enquiry");
        foreach (var day in Days(month, 8))
            flow.EnquireOnPlan(day);
    }

    private Team AssessmentTeam() => world.Teams.Pick(Service.Assessment, dice);

    private void EarlyHelpOf(YearMonth month)
    {
        foreach (var day in Days(month, 165))
            earlyHelp.Refer(day);
    }

    private void ContactsOf(YearMonth month)
    {
        const int KnownPerThousand = 300;
        foreach (var referral in flow.Recent.Where(IsContactOf(month)))
            world.Contacts.Add(new(referral.Child, Recorded.AtOnce(referral.Date.On), referral.Source));
        foreach (var day in Days(month, 1200))
        {
            var child = dice.Chance(KnownPerThousand) && world.Contacts.Count > 0
                ? dice.Pick(world.Contacts).Child
                : world.NewChild(day, 0, 17, dice);
            world.Contacts.Add(new(child, Recorded.Draw(day, dice), dice.Pick(Codes.Source)));
        }
    }

    private static Func<Referral, bool> IsContactOf(YearMonth month) =>
        referral => referral.Date.On.ToYearMonth() == month && !referral.TeamMove;

    private void ExemptionsOf(YearMonth month)
    {
        var open = world.Cases.Count == 0 ? null : world.Cases[^1].Child;
        foreach (var day in Days(month, 6))
            world.Exemptions.Add(new(flow.AnyRecent(), day, day.PlusDays(dice.Between(30, 90)), "Service Lead"));
        if (open is not null)
            world.Exemptions.Add(new(open, month.OnDayOfMonth(1), month.OnDayOfMonth(28), "Practice Manager"));
    }

    /// <summary>
    /// The days of the month's events, in order: about <paramref name="usual"/> in a borough of the usual size.
    /// </summary>
    private List<LocalDate> Days(YearMonth month, int usual)
    {
        var expected =
            (long)usual * children * MonthVolume[month.Month - 1] * dice.Between(95, 105) / (UsualChildren * 10_000L);
        var length = month.Calendar.GetDaysInMonth(month.Year, month.Month);
        return [.. Enumerable.Range(0, (int)expected)
            .Select(_ => month.OnDayOfMonth(Weekday(month, dice.Between(1, length))))
            .Order()];
    }

    /// <summary>Weekends are quiet: most of what falls on one is dated the Friday before.</summary>
    private int Weekday(YearMonth month, int day)
    {
        var over = (int)month.OnDayOfMonth(day).DayOfWeek - (int)IsoDayOfWeek.Friday;
        return over > 0 && day > over && dice.Chance(850) ? day - over : day;
    }
}
