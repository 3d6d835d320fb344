using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts.Records;

namespace Reporting.Audits.Clocks;

/// <summary>Teams as ids of audiences: <c>swf-team-1</c>, by the area and the name the team first had.</summary>
/// <remarks>
/// A renamed team keeps the id, and with it the container that its people may read (extracts.md, <c>teams</c>: Was). A
/// team that is named after a person who leads one has no id of its own name: names carry no person.
/// </remarks>
/// <param name="day">On which the teams are looked at.</param>
internal sealed class TeamIds(ImmutableArray<Team> teams, LocalDate day)
{
    /// <summary>A shorter one, as an initial is, may be a word of any name.</summary>
    private const int ShortestName = 3;

    private readonly HashSet<string> surnames = TeamPeople.Of(teams).Select(person => person.Surname)
        .Where(surname => surname.Length >= ShortestName)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private readonly TeamHistory history = new(teams, day);

    /// <summary>Null where the name gives none: without a letter of the English alphabet, or a person's.</summary>
    /// <param name="area">The id of its service area.</param>
    public string? Of(string area, string? team)
    {
        if (team is null)
            return null;
        var name = history.NamesOf(team)[^1];
        var id = AudienceId.Of(name);

        // A team that its area is named in, SWF Team 1, is swf-team-1 and not swf-swf-team-1.
        return id.Length == 0 || TeamPeople.WordsOf(name).Any(surnames.Contains) ? null
            : id == area || id.StartsWith(area + "-", StringComparison.Ordinal) ? id
            : AudienceId.Of($"{area}-{id}");
    }
}
