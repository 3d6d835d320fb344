namespace Reporting.Cli.Samples.Simulation;

/// <summary>A young person who leaves care at 16 or over is a care leaver: to 21, and some to 25.</summary>
internal sealed class LeavingCareJourney(World world, Dice dice)
{
    private const int ToTwentyFivePerThousand = 120;
    private const int LeaverBeforeEighteenPerThousand = 700;

    public void Leave(CarePeriod period, bool atEighteen)
    {
        var child = period.Child;
        var from = period.End.On;
        if (child.AgeAt(from) < 16 || !(atEighteen || dice.Chance(LeaverBeforeEighteenPerThousand)))
            return;

        var team = world.Teams.Pick(Service.LeavingCare, dice);
        var until = child.Born.PlusYears(dice.Chance(ToTwentyFivePerThousand) ? 25 : 21);
        var inTouch = dice.Pick(Codes.InTouch);
        world.CareLeavers.Add(new(
            child, from, period.End.Known, until, team, dice.Pick(team.Workers),
            atEighteen ? dice.Pick(Codes.Eligibility) : "a) Relevant child", inTouch, dice.Pick(Codes.Accommodation),
            dice.Chance(920) ? "a) Suitable" : "b) Unsuitable", dice.Pick(Codes.Activity),
            new Rhythm(dice.Next(), from.PlusDays(10), Pace.LeaverSupervision, team),
            new Rhythm(dice.Next(), from.PlusDays(20), Pace.PathwayPlan, team),
            new Rhythm(dice.Next(), from, Pace.LeaverContact, team)));
    }
}
