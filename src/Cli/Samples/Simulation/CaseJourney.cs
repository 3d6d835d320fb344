using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>What becomes of an open case: in need, protected, looked after, and back, until it closes.</summary>
internal sealed class CaseJourney(
    World world, EnquiryJourney enquiries, ProtectionJourney protection, CareJourney care, Dice dice)
{
    private const string NoLongerInNeed =
        "RC7 - Services ceased for any other reason, including child no longer in need";
    private const int EnquiryWhileInNeedPerThousand = 210;
    private const int CareFromNeedPerThousand = 28;
    private const int CareFromPlanPerThousand = 110;
    private const int StepDownPerThousand = 600;
    private const int ShortBreaksPerThousand = 90;

    private static readonly int[] NeedDays = [25, 70, 110, 160, 240, 400];

    private static readonly int[] DisabilityDays = [200, 400, 600, 900, 1300, 1900];

    public CaseEpisode Open(Child child, LocalDate day, Team team)
    {
        var need = child.Disabilities ? "N2 - Child\u2019s disability" : dice.Pick(Codes.Need);
        var episode = new CaseEpisode(
            child, day, need,
            new Rhythm(dice.Next(), day.PlusDays(7), Pace.CaseSupervision, team),
            new Rhythm(dice.Next(), day.PlusDays(60), Pace.Oversight, team));
        child.Cases.Add(episode);
        world.Cases.Add(episode);
        return episode;
    }

    public static void Close(CaseEpisode episode, Recorded day, string reason)
    {
        episode.Closed = day;
        episode.ReasonClosed = reason;
    }

    public void PlanForNeed(CaseEpisode episode, LocalDate start)
    {
        var disabled = episode.Child.Disabilities;
        var team = world.Teams.Pick(disabled ? Service.Disability : Service.Safeguarding, dice);
        var wanted = start.PlusDays(dice.Spread(disabled ? DisabilityDays : NeedDays));
        var end = LocalDate.Max(start.PlusDays(25), LocalDate.Min(wanted, episode.Child.Eighteenth));
        var worker = dice.Pick(team.Workers);
        var conference = !disabled && dice.Chance(EnquiryWhileInNeedPerThousand)
            ? enquiries.Hold(episode.Child, end.PlusDays(-20), team, worker)
            : null;
        end = conference ?? end;
        var known = conference is null ? Recorded.Draw(end, dice) : Recorded.AtOnce(end);
        Add(episode, Status.ChildInNeed, start, known, team, worker, disabled ? Pace.CwdVisit : Pace.CinVisit);

        if (disabled && dice.Chance(ShortBreaksPerThousand))
            care.GiveShortBreaks(episode, start.PlusDays(60), end);
        if (conference is { } planned)
            Protect(episode, planned, start);
        else if (dice.Chance(CareFromNeedPerThousand))
            TakeIntoCare(episode, end);
        else
            Close(episode, known, NoLongerInNeed);
    }

    public void Protect(CaseEpisode episode, LocalDate start, LocalDate previousPhase)
    {
        var team = world.Teams.Pick(Service.Safeguarding, dice);
        BridgeTo(episode, start, previousPhase);
        var plan = protection.Start(episode, start, team);
        if (dice.Chance(CareFromPlanPerThousand))
            TakeIntoCare(episode, plan.End.On);
        else if (dice.Chance(StepDownPerThousand))
            PlanForNeed(episode, plan.End.On);
        else
            Close(episode, plan.End, NoLongerInNeed);
    }

    public void TakeIntoCare(CaseEpisode episode, LocalDate start)
    {
        if (episode.Child.AgeAt(start) >= 18)
        {
            Close(episode, Recorded.AtOnce(start), NoLongerInNeed);
            return;
        }

        if (episode.Child.IsUnborn(start))
        {
            PlanForNeed(episode, start);
            return;
        }

        var period = care.Start(episode, start);
        Close(episode, period.End, NoLongerInNeed);
    }

    /// <summary>
    /// An assessment authorised before the conference leaves the case with a child in need plan until then.
    /// </summary>
    private void BridgeTo(CaseEpisode episode, LocalDate start, LocalDate previousPhase)
    {
        var last = episode.Phases[^1];
        if (last.Status != Status.OpenAssessment || last.End.On >= start || previousPhase > last.End.On)
            return;
        Add(episode, Status.ChildInNeed, last.End.On, Recorded.AtOnce(start), last.Team, last.Worker, Pace.CinVisit);
    }

    private void Add(
        CaseEpisode episode, Status status, LocalDate start, Recorded end, Team team, string worker, Pace pace) =>
        episode.Phases.Add(new(status, start, end, team, worker, new Rhythm(dice.Next(), start, pace, team)));
}
