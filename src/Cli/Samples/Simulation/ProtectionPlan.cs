using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

internal sealed record EarlierPlan(LocalDate Start, LocalDate End, string Category);

/// <summary>A child protection plan: what List 7 has a row of.</summary>
internal sealed record ProtectionPlan(
    Child Child, Phase Phase, string FirstCategory, string LatestCategory, string SeenAlone, string Protected,
    IReadOnlyList<EarlierPlan> Earlier, Rhythm Reviews, IReadOnlyList<CoreGroup> CoreGroups)
{
    public LocalDate Start => Phase.Start;

    public Recorded End => Phase.End;
}

internal sealed record CoreGroup(LocalDate Due, LocalDate? Held);
