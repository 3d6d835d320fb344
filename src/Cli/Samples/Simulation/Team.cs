using NodaTime;

namespace Reporting.Cli.Samples.Simulation;

internal enum Service
{
    Assessment,
    Safeguarding,
    Care,
    LeavingCare,
    Disability,
}

/// <summary>
/// A team of the borough. A renamed team keeps its history: before <paramref name="Renamed"/> the extracts know it by
/// <paramref name="Was"/> (extracts.md, teams).
/// </summary>
/// <param name="Strain">How hard the team finds it to keep to timescales, as a percentage of the usual.</param>
internal sealed record Team(
    string Name, Service Service, string ServiceArea, string ServiceLead, string Manager, int Strain,
    IReadOnlyList<string> Workers, LocalDate? Renamed = null, string? Was = null)
{
    public bool Disabilities => Service == Service.Disability;

    public string NameAt(LocalDate day) => Renamed is { } renamed && day < renamed ? Was! : Name;
}
