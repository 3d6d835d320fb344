using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>A child protection plan with its visits, reviews and core groups.</summary>
internal sealed class ProtectionJourney(World world, Dice dice)
{
    private const int EarlierElsewherePerThousand = 360;
    private const int CoreGroupInTimePerThousand = 800;
    private const int CoreGroupNotHeldPerThousand = 60;

    private static readonly int[] PlanDays = [85, 110, 160, 215, 290, 360, 450, 640];

    public ProtectionPlan Start(CaseEpisode episode, LocalDate start, Team team)
    {
        var child = episode.Child;
        var end = Recorded.Draw(UntilEighteen(child, start, dice.Spread(PlanDays)), dice);
        var visits = new Rhythm(dice.Next(), start, Pace.CpVisit, team);
        var phase = new Phase(Status.ProtectionPlan, start, end, team, dice.Pick(team.Workers), visits);
        var first = dice.Pick(Codes.Abuse);
        var plan = new ProtectionPlan(
            child, phase, first, dice.Chance(850) ? first : dice.Pick(Codes.Abuse), dice.Pick(Codes.Seen),
            dice.Chance(40) ? Codes.Yes : Codes.No, EarlierPlans(child, start),
            new Rhythm(dice.Next(), start.PlusDays(75), Pace.PlanReview, team), CoreGroups(start, end.On));
        episode.Phases.Add(phase);
        child.Plans.Add(plan);
        world.Plans.Add(plan);
        return plan;
    }

    private static LocalDate UntilEighteen(Child child, LocalDate start, int days) =>
        LocalDate.Max(start.PlusDays(1), LocalDate.Min(start.PlusDays(days), child.Eighteenth));

    private List<EarlierPlan> EarlierPlans(Child child, LocalDate start)
    {
        List<EarlierPlan> earlier = [];
        if (child.Plans.Count > 0)
        {
            var last = child.Plans[^1];
            earlier.AddRange(last.Earlier);
            earlier.Add(new(last.Start, last.End.On, last.LatestCategory));
        }
        else if (child.AgeAt(start) >= 3 && dice.Chance(EarlierElsewherePerThousand))
        {
            var ended = start.PlusDays(-dice.Between(150, 900));
            earlier.Add(new(ended.PlusDays(-dice.Between(60, 100)), ended, dice.Pick(Codes.Abuse)));
        }

        return earlier;
    }

    /// <summary>The first core group within ten working days, then every six weeks (Working Together).</summary>
    private List<CoreGroup> CoreGroups(LocalDate start, LocalDate end)
    {
        List<CoreGroup> groups = [];
        for (var due = start.PlusDays(14); due <= end; due = due.PlusDays(42))
        {
            LocalDate? held = dice.Chance(CoreGroupInTimePerThousand) ? due.PlusDays(-dice.Between(0, 5))
                : dice.Chance(CoreGroupNotHeldPerThousand) ? null
                : due.PlusDays(dice.Between(1, 20));
            groups.Add(new(due, held));
        }

        return groups;
    }
}
