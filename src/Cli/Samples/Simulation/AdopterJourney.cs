using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>Prospective adopters: an enquiry, two stages, approval, a match, or leaving on the way.</summary>
internal static class AdopterJourney
{
    private const int HistoryMonths = 24;
    private const int LeavesPerThousand = 250;

    public static void Draw(World world, Dice dice, YearMonth first, YearMonth last)
    {
        for (var month = first.PlusMonths(-HistoryMonths); month.CompareTo(last) <= 0; month = month.PlusMonths(1))
        {
            foreach (var _ in Enumerable.Range(0, dice.Between(2, 4)))
                world.Adopters.Add(Enquire(world.Adopters.Count, month.OnDayOfMonth(dice.Between(1, 28)), dice));
        }
    }

    private static Adopter Enquire(int number, LocalDate enquiry, Dice dice)
    {
        var one = enquiry.PlusDays(dice.Between(14, 50));
        var oneEnded = one.PlusDays(dice.Between(50, 75));
        var two = oneEnded.PlusDays(dice.Between(5, 40));
        var twoEnded = two.PlusDays(dice.Between(100, 150));
        var approved = twoEnded.PlusDays(dice.Between(7, 30));
        LocalDate? left = dice.Chance(LeavesPerThousand) ? enquiry.PlusDays(dice.Between(20, 240)) : null;
        return new(
            9_000_001 + number, 7_000 + number, dice.Chance(550) ? "b) Female" : "a) Male", dice.Pick(Codes.Ethnicity),
            enquiry, one, oneEnded, two, twoEnded, approved, approved.PlusDays(dice.Between(30, 300)), left);
    }
}
