using Reporting.Cli.Samples.Simulation;

namespace Reporting.Tests.Cli.Samples;

public sealed class DiceTests
{
    /// <summary>The published first outputs of SplitMix64 for seed 0: the same on every machine, for ever.</summary>
    [Fact]
    public void Next_SeedZero_GivesThePublishedSequence()
    {
        var dice = new Dice(0);

        Assert.Equal(0xE220A8397B1DCDAF, dice.Next());
        Assert.Equal(0x6E789E6AA1B965F4UL, dice.Next());
        Assert.Equal(0x06C45D188009454FUL, dice.Next());
    }

    [Fact]
    public void Between_ManyDraws_MeetsBothEndsAndNothingBeyond()
    {
        var dice = new Dice(3);

        var drawn = Enumerable.Range(0, 500).Select(_ => dice.Between(4, 7)).ToHashSet();

        Assert.Equal([4, 5, 6, 7], drawn.Order());
    }

    [Fact]
    public void Pick_Odds_FollowsTheWeights()
    {
        var odds = new Odds<string>(("often", 9), ("seldom", 1), ("never", 0));
        var dice = new Dice(8);

        var drawn = Enumerable.Range(0, 2000).Select(_ => dice.Pick(odds)).CountBy(choice => choice).ToDictionary();

        Assert.InRange(drawn["often"], 1700, 1900);
        Assert.Equal(2000, drawn["often"] + drawn["seldom"]);
    }

    [Fact]
    public void Latest_BeforeTheFirst_IsNoneAndLaterNeverGoesBack()
    {
        var teams = new Teams(100, new(2023, 1, 1), new Dice(1));
        var start = new NodaTime.LocalDate(2023, 1, 10);
        var visits = new Rhythm(4, start, Pace.CpVisit, teams.All[0]);

        Assert.Null(visits.Latest(start.PlusDays(-1)));
        var late = visits.Latest(start.PlusMonths(5));
        var early = visits.Latest(start.PlusMonths(2));
        Assert.True(start <= early && early < late);
        Assert.Equal(visits.Until(start.PlusMonths(5)).Last(), late);
    }
}
