using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Reference;
using Reporting.Reference.Files;

namespace Reporting.Audits.Register;

/// <summary>Which service area and team a row of quality assurance belongs to.</summary>
internal sealed class QualityPlaces
{
    private readonly ServiceAreas areas;
    private readonly ILookup<string, Team> teams;

    public QualityPlaces(MonthExtract extract, ReferenceData reference)
    {
        areas = new ServiceAreas(
            reference.Audits.Areas,
            extract.Teams.Rows.Concat(reference.Teams).Select(team => team.ServiceArea));
        teams = extract.Teams.Rows.SelectMany(team => Names(team).Select(name => (name, team)))
            .ToLookup(pair => pair.name, pair => pair.team, StringComparer.Ordinal);
    }

    /// <summary>Null where the row names none and its team gives none.</summary>
    public string? AreaOf(string? written, Team? team) => areas.Find(written) ?? areas.Find(team?.ServiceArea);

    /// <summary>The team by its name of the day, or one it had before; null where it isn't in the list.</summary>
    public Team? TeamOf(string? written, LocalDate day)
    {
        if (written is null)
            return null;
        var alike = teams[Heading.Normalise(written)].ToList();
        return alike.Find(team => !(team.From > day) && !(team.To < day)) ?? alike.FirstOrDefault();
    }

    private static IEnumerable<string> Names(Team team) =>
        ((string?[])[team.Name, team.Was]).OfType<string>().Select(Heading.Normalise)
        .Distinct(StringComparer.Ordinal);
}
