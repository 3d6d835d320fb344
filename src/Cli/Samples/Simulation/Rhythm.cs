using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// How often something is done: days between in the usual course, days between when it slips, and how often it
/// slips.
/// </summary>
internal sealed record Pace(int Least, int Most, int LateLeast, int LateMost, int LatePerThousand)
{
    public static readonly Pace CinVisit = new(14, 40, 43, 75, 90);
    public static readonly Pace CwdVisit = new(20, 41, 43, 90, 190);
    public static readonly Pace CpVisit = new(5, 13, 15, 34, 110);
    public static readonly Pace CareVisit = new(18, 40, 43, 90, 200);
    public static readonly Pace CaseSupervision = new(25, 54, 57, 120, 200);
    public static readonly Pace LeaverSupervision = new(28, 55, 57, 140, 260);
    public static readonly Pace Oversight = new(60, 200, 201, 400, 300);
    public static readonly Pace CareReview = new(90, 178, 184, 240, 60);
    public static readonly Pace PlanReview = new(80, 178, 182, 220, 40);
    public static readonly Pace Iro = new(50, 120, 121, 200, 100);
    public static readonly Pace HealthCheck = new(140, 182, 190, 300, 330);
    public static readonly Pace DentalCheck = new(150, 365, 370, 600, 250);
    public static readonly Pace CarePlan = new(80, 175, 186, 290, 120);
    public static readonly Pace PathwayPlan = new(90, 180, 190, 360, 330);
    public static readonly Pace CoreGroup = new(42, 42, 42, 42, 0);
    public static readonly Pace LeaverContact = new(14, 50, 57, 120, 120);
}

/// <summary>
/// The dates on which something recurring was done (visits, supervision, reviews), worked out when first asked for:
/// most cases end before any extract looks at them.
/// </summary>
internal sealed class Rhythm(ulong seed, LocalDate start, Pace pace, Team team)
{
    /// <summary>
    /// How hard each calendar month makes it to keep the pace, as a percentage: summer leave, Christmas.
    /// </summary>
    private static readonly int[] MonthStrain = [95, 90, 95, 110, 90, 115, 120, 145, 100, 90, 95, 130];

    private readonly List<LocalDate> dates = [];
    private readonly Dice dice = new(seed);

    /// <summary>The latest date on or before <paramref name="day"/>, or none when the first is still to come.</summary>
    public LocalDate? Latest(LocalDate day)
    {
        Reach(day);
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            if (dates[i] <= day)
                return dates[i];
        }

        return null;
    }

    public IEnumerable<LocalDate> Until(LocalDate day)
    {
        Reach(day);
        return dates.TakeWhile(date => date <= day);
    }

    private void Reach(LocalDate day)
    {
        if (dates.Count == 0)
            dates.Add(start.PlusDays(dice.Between(0, pace.Most / 3)));
        while (dates[^1] <= day)
            dates.Add(dates[^1].PlusDays(NextGap(dates[^1])));
    }

    private int NextGap(LocalDate after)
    {
        var strain = MonthStrain[after.Month - 1] * team.Strain / 100;
        return dice.Chance(pace.LatePerThousand * strain / 100)
            ? dice.Between(pace.LateLeast, pace.LateMost)
            : dice.Between(pace.Least, pace.Most);
    }
}
