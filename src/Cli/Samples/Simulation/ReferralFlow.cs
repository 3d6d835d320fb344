using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// Who is referred on a day: a child new to the service, one known from before, one whose case is open and only moves
/// team.
/// </summary>
internal sealed class ReferralFlow(World world, ReferralJourney referrals, EnquiryJourney enquiries, Dice dice)
{
    private int recentFrom;

    /// <summary>The referrals of the twelve months before the month entered last, and of that month so far.</summary>
    public IEnumerable<Referral> Recent => world.Referrals.Skip(recentFrom);

    public void Enter(YearMonth month)
    {
        var yearBefore = month.OnDayOfMonth(1).PlusYears(-1);
        while (recentFrom < world.Referrals.Count && world.Referrals[recentFrom].Date.On < yearBefore)
            recentFrom++;
    }

    public void Refer(LocalDate day)
    {
        const int TeamMovePerThousand = 35;
        const int AgainPerThousand = 225;
        const int ReturningPerThousand = 120;
        const int UnbornPerThousand = 12;

        if (dice.Chance(TeamMovePerThousand) && AnyRecentWho(child => HasSettledCase(child, day)) is { } moved)
            referrals.MoveTeam(moved, day);
        else if (dice.Chance(AgainPerThousand) && AnyRecentWho(child => IsClosed(child, day)) is { } again)
            referrals.Refer(again, day);
        else if (dice.Chance(ReturningPerThousand) && recentFrom > 0
            && world.Referrals[dice.Below(recentFrom)].Child is var returning && IsClosed(returning, day))
            referrals.Refer(returning, day);
        else if (dice.Chance(UnbornPerThousand))
            referrals.Refer(world.NewUnbornChild(day, dice), day);
        else
            referrals.Refer(world.NewChild(day, 0, 16, dice), day);
    }

    /// <summary>An enquiry about a child who already has a plan: it makes no second one.</summary>
    public void EnquireOnPlan(LocalDate day)
    {
        if (AnyRecentWho(child => child.Plans.Count > 0 && child.Plans[^1].Phase.IsOpenAt(day)) is not { } child)
            return;
        var phase = child.Plans[^1].Phase;
        enquiries.Hold(child, day, phase.Team, phase.Worker, mayPlan: false);
    }

    private static bool HasSettledCase(Child child, LocalDate day) =>
        child.Cases.Count > 0 && child.Cases[^1].Start < day.PlusDays(-10) && child.Cases[^1].IsOpenAt(day);

    /// <summary>Nobody who left care at 16 or over comes back: a care leaver is in no other list.</summary>
    private static bool IsClosed(Child child, LocalDate day) =>
        child.AgeAt(day) < 16 && child.Referrals[^1].Date.On < day
        && (child.Cases.Count == 0 || child.Cases[^1].Closed is var closed && closed.On < day && closed.Known < day);

    private Child? AnyRecentWho(Func<Child, bool> fits)
    {
        const int Tries = 12;
        for (var i = 0; i < Tries && world.Referrals.Count > recentFrom; i++)
        {
            var child = AnyRecent();
            if (fits(child))
                return child;
        }

        return null;
    }

    public Child AnyRecent() => world.Referrals[dice.Between(recentFrom, world.Referrals.Count - 1)].Child;
}
