using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>A period of being looked after: what List 8 has a row of.</summary>
internal sealed class CarePeriod(Child child, LocalDate start, Recorded end)
{
    public Child Child => child;

    public LocalDate Start => start;

    public Recorded End => end;

    public required string ReasonCeased { get; init; }

    public required string LegalStatus { get; init; }

    public required string Need { get; init; }

    public required string Permanence { get; init; }

    public required LocalDate? HealthAssessed { get; init; }

    public required IReadOnlyList<Placement> Placements { get; init; }

    /// <summary>
    /// Who is allocated from when: workers leave, and the share of children who keep theirs is an indicator.
    /// </summary>
    public required IReadOnlyList<(LocalDate From, string Worker)> Workers { get; init; }

    public required Team Team { get; init; }

    public required Rhythm Visits { get; init; }

    public required Rhythm Reviews { get; init; }

    public required Rhythm IroVisits { get; init; }

    public required Rhythm HealthChecks { get; init; }

    public required Rhythm DentalChecks { get; init; }

    public required Rhythm CarePlans { get; init; }

    public required Rhythm PathwayPlans { get; init; }

    /// <summary>Agreed weeks between visits, where the plan agrees other than six.</summary>
    public required int? AgreedWeeks { get; init; }

    public required int MissingEpisodes { get; init; }

    public bool ShortBreaks => LegalStatus.StartsWith('V') && !LegalStatus.StartsWith("V2", StringComparison.Ordinal);

    public bool IsOpenAt(LocalDate day) => Start <= day && End.At(day) is null;

    public string WorkerAt(LocalDate day) => Workers.Last(worker => worker.From <= day).Worker;

    public Placement PlacementAt(LocalDate day) => Placements.Last(placement => placement.Start <= day);

    public int PlacementsInYearTo(LocalDate day) =>
        Placements.Where((placement, i) => placement.Start <= day
            && (i + 1 == Placements.Count || Placements[i + 1].Start > day.PlusYears(-1))).Count();
}

/// <param name="Miles">Distance from home, or none where it was never recorded.</param>
internal sealed record Placement(LocalDate Start, string Type, string Provider, bool Inside, decimal? Miles);

/// <summary>A young person who left care: what List 9 has a row of.</summary>
internal sealed record CareLeaver(
    Child Child, LocalDate From, LocalDate Known, LocalDate Until, Team Team, string Worker, string Eligibility,
    string InTouch, string Accommodation, string Suitability, string Activity, Rhythm Supervision,
    Rhythm PathwayPlans, Rhythm Contacts)
{
    public bool IsListedAt(LocalDate day) => From <= day && Known <= day && Until > day;
}

/// <summary>A child with a plan for adoption: what List 10 has a row of.</summary>
internal sealed record Adoption(
    Child Child, int Family, LocalDate EnteredCare, LocalDate Decision, LocalDate PlacementOrder, LocalDate Matched,
    LocalDate Placed, LocalDate Ordered, bool FosteringFirst);

/// <summary>A prospective adopter: what List 11 has a row of.</summary>
internal sealed record Adopter(
    int Number, int Family, string Gender, string Ethnicity, LocalDate Enquiry, LocalDate StageOne,
    LocalDate StageOneEnded, LocalDate StageTwo, LocalDate StageTwoEnded, LocalDate Approved, LocalDate Matched,
    LocalDate? Left);
