using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>A strategy discussion, the section 47 enquiry it starts, and the conference it may lead to.</summary>
internal sealed class EnquiryJourney(World world, Dice dice)
{
    public const string NoAction = "No further action";
    public const string Conference = "Child protection conference";

    private static readonly int[] EnquiryDays = [3, 8, 12, 16, 24];

    private static readonly int[] ConferenceDays = [9, 14, 17, 19, 20, 21, 21, 26, 38];

    private static readonly Odds<string> Outcome = new(
        (NoAction, 650), ("Child in need plan", 70), (Conference, 260), ("", 20));

    /// <returns>The date of the conference that made a plan, or none.</returns>
    public LocalDate? Hold(Child child, LocalDate day, Team team, string worker, bool mayPlan = true)
    {
        Discuss(child, day, team, "Section 47 enquiry");
        var outcome = dice.Pick(Outcome);
        if (outcome == Conference && !mayPlan)
            outcome = NoAction;
        var conference = outcome == Conference
            ? new Conference(day.PlusDays(dice.Spread(ConferenceDays)), dice.Chance(880))
            : null;
        var completed = Recorded.Draw(day.PlusDays(dice.Spread(EnquiryDays)), dice);
        world.Enquiries.Add(new(child, day, completed, outcome, conference, team, worker));
        if (conference is not null && dice.Chance(150))
            Discuss(child, day.PlusDays(dice.Between(3, 8)), team, "Section 47 enquiry continues");
        return conference is { LedToPlan: true } ? conference.Date : null;
    }

    public void Discuss(Child child, LocalDate day, Team team, string outcome) =>
        world.StrategyDiscussions.Add(new(child, Recorded.Draw(day, dice), outcome, team));
}
