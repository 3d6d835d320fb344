using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// A referral and all that follows until the case closes: the assessment, with or without a section 47 enquiry, then
/// a plan, care, or no further action.
/// </summary>
internal sealed class ReferralJourney(World world, CaseJourney cases, EnquiryJourney enquiries, Dice dice)
{
    private const int NoFurtherActionPerThousand = 50;
    private const int UnansweredPerThousand = 10;
    private const int EnquiryPerThousand = 440;
    private const int MisdatedPerThousand = 4;

    private static readonly int[] AssessmentDays = [5, 18, 30, 42, 52, 58, 64, 95];

    private static readonly Odds<Status> Outcome = new(
        (Status.Closed, 572), (Status.ChildInNeed, 380), (Status.LookedAfter, 48));

    public Referral Refer(Child child, LocalDate day, bool sureCare = false)
    {
        var team = world.Teams.Pick(child.Disabilities ? Service.Disability : Service.Assessment, dice);
        var refused = !sureCare && !child.Disabilities && dice.Chance(NoFurtherActionPerThousand);
        var nfa = refused ? Codes.Yes : dice.Chance(UnansweredPerThousand) ? "" : Codes.No;
        var referral = Record(child, day, nfa, team);
        if (!refused)
            Assess(child, day, team, referral.Worker, sureCare);
        return referral;
    }

    /// <summary>A move to another team that was entered as a referral.</summary>
    public void MoveTeam(Child child, LocalDate day)
    {
        var team = world.Teams.Pick(Service.Safeguarding, dice);
        Record(child, day, Codes.No, team, teamMove: true);
    }

    private Referral Record(Child child, LocalDate day, string nfa, Team team, bool teamMove = false)
    {
        var referral = new Referral(
            child, Recorded.AtOnce(day), dice.Pick(Codes.Source), nfa, team, dice.Pick(team.Workers), teamMove);
        world.Referrals.Add(referral);
        child.Referrals.Add(referral);
        return referral;
    }

    private void Assess(Child child, LocalDate day, Team team, string worker, bool sureCare)
    {
        var authorised = Recorded.Draw(day.PlusDays(dice.Spread(AssessmentDays)), dice);
        var episode = cases.Open(child, day, team);
        var visits = new Rhythm(dice.Next(), day, Pace.CinVisit, team);
        episode.Phases.Add(new(Status.OpenAssessment, day, authorised, team, worker, visits));

        var planned = sureCare || child.Disabilities || !dice.Chance(EnquiryPerThousand)
            ? null
            : enquiries.Hold(child, day.PlusDays(dice.Between(0, 12)), team, worker);
        var outcome = sureCare ? Status.LookedAfter
            : child.Disabilities ? Status.ChildInNeed
            : dice.Pick(Outcome);
        Authorise(child, day, authorised, team, worker, outcome == Status.Closed && planned is null);

        if (planned is { } conference)
            cases.Protect(episode, conference, day);
        else if (outcome == Status.Closed)
            CaseJourney.Close(episode, authorised, "RC8 - Case closed after assessment, no further action");
        else if (outcome == Status.LookedAfter)
            cases.TakeIntoCare(episode, sureCare ? day : authorised.On);
        else
            cases.PlanForNeed(episode, authorised.On);
    }

    private void Authorise(Child child, LocalDate start, Recorded authorised, Team team, string worker, bool noAction)
    {
        var support = dice.Chance(UnansweredPerThousand) ? "" : noAction ? Codes.No : Codes.Yes;
        world.Assessments.Add(new(
            child, start, authorised, dice.Pick(Codes.Seen), support, team, worker, dice.Chance(MisdatedPerThousand)));
    }
}
