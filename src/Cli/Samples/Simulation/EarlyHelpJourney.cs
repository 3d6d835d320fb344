using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>Early help: a referral, and for two in three an assessment that stays open some months.</summary>
internal sealed class EarlyHelpJourney(World world, Dice dice)
{
    private const int AssessedPerThousand = 640;

    private static readonly int[] DaysOpen = [20, 80, 150, 240, 320, 420, 560];

    public void Refer(LocalDate day)
    {
        var child = world.NewChild(day, 0, 17, dice);
        world.EarlyHelpReferrals.Add(new(child, Recorded.Draw(day, dice), dice.Pick(Codes.Source)));
        if (!dice.Chance(AssessedPerThousand))
            return;

        var start = day.PlusDays(dice.Between(0, 14));
        var completed = Recorded.Draw(start.PlusDays(dice.Spread(DaysOpen)), dice);
        world.EarlyHelp.Add(new(child, start, completed, dice.Pick(Codes.Organisation)));
    }
}
