using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// Annex A's case statuses in the order in which the first that applies is given (indicators.md, Open case).
/// </summary>
internal enum Status
{
    LookedAfter,
    ProtectionPlan,
    ChildInNeed,
    OpenAssessment,
    Closed,
}

/// <summary>A stretch of a case under one status, with the team that holds it and its visits.</summary>
internal sealed record Phase(Status Status, LocalDate Start, Recorded End, Team Team, string Worker, Rhythm Visits)
{
    public bool IsOpenAt(LocalDate day) => Start <= day && End.At(day) is null;
}

/// <summary>One case from referral to closure: what List 6 has a row of.</summary>
internal sealed class CaseEpisode(Child child, LocalDate start, string need, Rhythm supervision, Rhythm oversight)
{
    public Child Child => child;

    public LocalDate Start => start;

    public string Need => need;

    public Rhythm Supervision => supervision;

    public Rhythm Oversight => oversight;

    public List<Phase> Phases { get; } = [];

    public Recorded Closed { get; set; }

    public string ReasonClosed { get; set; } = "";

    public bool IsOpenAt(LocalDate day) => Start <= day && Closed.At(day) is null;

    public Status StatusAt(LocalDate day) => PhaseAt(day)?.Status ?? Status.Closed;

    public Phase? PhaseAt(LocalDate day) =>
        Phases.Where(phase => phase.IsOpenAt(day)).MinBy(phase => phase.Status);

    public Phase LatestPhaseAt(LocalDate day) => PhaseAt(day) ?? Phases.Last(phase => phase.Start <= day);

    public LocalDate? LastSeen(LocalDate day) =>
        Phases.Where(phase => phase.Start <= day)
            .Select(phase => phase.Visits.Latest(phase.End.At(day) ?? day))
            .Max();
}
