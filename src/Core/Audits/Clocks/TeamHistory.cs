using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts.Records;
using Reporting.Reference.Files;

namespace Reporting.Audits.Clocks;

/// <summary>What teams were called before. Source: extracts.md, <c>teams</c>: a renamed team keeps its history.
/// </summary>
/// <param name="day">On which the teams are looked at.</param>
internal sealed class TeamHistory(ImmutableArray<Team> teams, LocalDate day)
{
    private readonly ILookup<string, Team> byName =
        teams.ToLookup(team => Heading.Normalise(team.Name), StringComparer.Ordinal);

    /// <summary>The name itself, then the one before it, the first it had last.</summary>
    public ImmutableArray<string> NamesOf(string team)
    {
        var names = ImmutableArray.Create(team);
        var seen = new HashSet<string>(StringComparer.Ordinal) { Heading.Normalise(team) };
        while (Before(names[^1]) is { } was && seen.Add(Heading.Normalise(was)))
            names = names.Add(was);
        return names;
    }

    // A name that another team has now is that team's, whoever had it before.
    private string? Before(string name) => byName[Heading.Normalise(name)]
        .Select(row => row.Was).OfType<string>()
        .Where(was => !byName[Heading.Normalise(was)].Any(row => !(row.From > day) && !(row.To < day)))
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();
}
