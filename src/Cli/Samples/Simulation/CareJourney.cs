using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// A period of care: placements, visits, reviews and health, adoption for some, and leaving at 18 for many.
/// </summary>
internal sealed class CareJourney(World world, PlacementJourney placements, LeavingCareJourney leaving, Dice dice)
{
    private const string AdoptedUnopposed = "a) E11: Adopted - application unopposed";
    private const string AdoptedDispensed = "b) E12: Adopted - consent dispensed";
    private const string IndependentSupported = "m) E5: Moved into independent living - supported";
    private const string AdultCare = "o) E7: Transferred to residential care funded by adult social services";
    private const string AnyOtherReason = "t) E8: Care ceased for any other reason";
    private const int AdoptionPerThousand = 330;
    private const int OldestForAdoption = 6;
    private const int EndKnownLatePerThousand = 985;

    private static readonly int[] CareDays = [4, 25, 110, 330, 700, 1200, 2000, 3400];

    public CarePeriod Start(CaseEpisode episode, LocalDate start)
    {
        var child = episode.Child;
        var adoption = child.AgeAt(start) < OldestForAdoption && dice.Chance(AdoptionPerThousand)
            ? Adopt(child, start)
            : null;
        var days = child.Unaccompanied ? 2500 : dice.Spread(CareDays);
        var leaves = adoption?.Ordered ?? LocalDate.Min(start.PlusDays(days), child.Eighteenth);
        var atEighteen = leaves == child.Eighteenth;
        var end =
            dice.Chance(EndKnownLatePerThousand) ? Recorded.AtOnce(leaves) : new Recorded(leaves, leaves.PlusDays(20));
        var reason = adoption is not null ? (dice.Chance(400) ? AdoptedUnopposed : AdoptedDispensed)
            : !atEighteen ? dice.Pick(Codes.ReasonCeased)
            : child.Disabilities ? AdultCare : IndependentSupported;
        var legal = adoption is not null ? "E1: Placement order"
            : child.Unaccompanied ? "V2: Single period under S20" : dice.Pick(Codes.Legal);

        var period = Period(episode, start, end, legal, reason, adoption);
        leaving.Leave(period, atEighteen);
        return period;
    }

    /// <summary>Short breaks of a disabled child: in List 8, left out of every figure of children in care.</summary>
    public void GiveShortBreaks(CaseEpisode episode, LocalDate start, LocalDate end)
    {
        if (end > start)
            Period(episode, start, Recorded.AtOnce(end), dice.Pick(Codes.ShortBreaks), AnyOtherReason, null);
    }

    private CarePeriod Period(
        CaseEpisode episode, LocalDate start, Recorded end, string legal, string reason, Adoption? adoption)
    {
        var child = episode.Child;
        var team = world.Teams.Pick(child.Disabilities ? Service.Disability : Service.Care, dice);
        Rhythm Every(Pace pace, int after) => new(dice.Next(), start.PlusDays(after), pace, team);
        var period = new CarePeriod(child, start, end)
        {
            Team = team,
            LegalStatus = legal,
            ReasonCeased = reason,
            Need = child.Disabilities ? "N2 - Child\u2019s disability"
                : child.Unaccompanied ? "N8 - Absent parenting"
                : dice.Pick(Codes.CareNeed),
            Permanence = adoption is not null ? "b) Adoption" : dice.Pick(Codes.Permanence),
            HealthAssessed = dice.Chance(40) ? null : start.PlusDays(dice.Spread([12, 24, 29, 40, 75])),
            Placements = placements.Draw(child, start, end.On, adoption),
            Workers = Workers(team, start, end.On),
            Visits = Every(Pace.CareVisit, 0),
            Reviews = Every(Pace.CareReview, 0),
            IroVisits = Every(Pace.Iro, 20),
            HealthChecks = Every(Pace.HealthCheck with { Most = child.AgeAt(start) < 5 ? 182 : 360 }, 20),
            DentalChecks = Every(Pace.DentalCheck, 60),
            CarePlans = Every(Pace.CarePlan, 5),
            PathwayPlans = new(
                dice.Next(), LocalDate.Max(start, child.Born.PlusYears(16)).PlusDays(40), Pace.PathwayPlan, team),
            AgreedWeeks = dice.Chance(280) ? 12 : dice.Chance(60) ? 4 : null,
            MissingEpisodes = child.AgeAt(start) >= 12 && dice.Chance(180) ? dice.Between(1, 9) : 0,
        };
        world.Care.Add(period);
        if (!period.ShortBreaks)
            episode.Phases.Add(new(Status.LookedAfter, start, end, team, period.Workers[0].Worker, period.Visits));
        return period;
    }

    private Adoption Adopt(Child child, LocalDate start)
    {
        var decision = start.PlusDays(dice.Between(120, 260));
        var order = decision.PlusDays(dice.Between(20, 90));
        var matched = order.PlusDays(dice.Between(40, 240));
        var placed = matched.PlusDays(dice.Between(10, 40));
        var adoption = new Adoption(
            child, 7000 + world.Adoptions.Count, start, decision, order, matched, placed,
            placed.PlusDays(dice.Between(150, 420)), dice.Chance(120));
        world.Adoptions.Add(adoption);
        return adoption;
    }

    private List<(LocalDate, string)> Workers(Team team, LocalDate start, LocalDate end)
    {
        List<(LocalDate, string)> workers = [];
        for (var from = start; from < end; from = from.PlusDays(dice.Spread([60, 180, 330, 600, 900])))
            workers.Add((from, dice.Pick(team.Workers)));
        return workers;
    }
}
