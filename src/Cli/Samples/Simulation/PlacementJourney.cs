using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// The placements of a period of care: most children keep theirs for years, some move every few months.
/// </summary>
internal sealed class PlacementJourney(Dice dice)
{
    private const string Supported = "n) H5: Residential accommodation";
    private const int UnsettledPerThousand = 160;
    private const int NearPerThousand = 690;
    private const int DistanceUnrecordedPerThousand = 30;

    private static readonly int[] SettledDays = [60, 300, 700, 1500, 3000];

    private static readonly int[] UnsettledDays = [12, 60, 150, 260];

    public List<Placement> Draw(Child child, LocalDate start, LocalDate end, Adoption? adoption)
    {
        var unsettled = dice.Chance(UnsettledPerThousand);
        var until = adoption?.Placed ?? end;
        List<Placement> drawn = [];
        var from = start;
        do
        {
            drawn.Add(Place(from, child.Unaccompanied ? Supported : dice.Pick(Codes.PlacementType)));
            from = from.PlusDays(dice.Spread(unsettled ? UnsettledDays : SettledDays));
        }
        while (from < until);
        if (adoption is not null)
            drawn.Add(Place(adoption.Placed, dice.Pick(Codes.AdoptivePlacement)));
        return drawn;
    }

    private Placement Place(LocalDate start, string type)
    {
        var provider = type.Contains(": Foster", StringComparison.Ordinal) ? dice.Pick(Codes.FosterProvider)
            : type.Contains("parents", StringComparison.Ordinal) ? "a) PR0: Parents/Parental responsibility"
            : type.Contains("adoption", StringComparison.Ordinal) ? "b) PR1: Own provision"
            : dice.Pick(Codes.HomeProvider);
        var near = dice.Chance(NearPerThousand);
        var tenths = near ? dice.Between(2, 199) : dice.Between(201, 1400);
        decimal? miles = dice.Chance(DistanceUnrecordedPerThousand) ? null : tenths / 10m;
        return new(start, type, provider, near && tenths < 80, miles);
    }
}
