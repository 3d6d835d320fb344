using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;

namespace Reporting.Indicators;

/// <summary>Which row of <c>teams</c> speaks for a team's name on a day.</summary>
/// <remarks>
/// Rows hold from From to To, both inclusive. A renamed team is found under its old name too (Was). Where no row holds
/// on the day the latest of that name does, so that an earlier month's team is not lost by a list that starts later.
/// </remarks>
internal sealed class TeamDirectory(MonthExtract lists)
{
    private readonly ILookup<string, Team> byName =
        lists.Teams.Rows.ToLookup(team => team.Name, StringComparer.OrdinalIgnoreCase);

    private readonly ILookup<string, Team> byEarlierName = lists.Teams.Rows
        .Where(team => team.Was is not null)
        .ToLookup(team => team.Was!, StringComparer.OrdinalIgnoreCase);

    private Dictionary<string, string>? spellings;

    public bool IsPresent => lists.Teams.IsPresent;

    /// <summary>Null for a name the list doesn't know.</summary>
    public Team? Find(string? name, LocalDate day) => name is null
        ? null
        : InForce(byName[name], day)
            ?? InForce(byEarlierName[name], day)
            ?? Latest(byName[name])
            ?? Latest(byEarlierName[name]);

    /// <summary>Earlier names (Was) to the name on the day, where it is another; renamed twice, the last.</summary>
    public ImmutableDictionary<string, string> RenamedBy(LocalDate day) => byEarlierName
        .Select(rows => (Was: rows.Key, Now: NameOn(rows.Key, day)))
        .Where(name => !string.Equals(name.Was, name.Now, StringComparison.OrdinalIgnoreCase))
        .ToImmutableDictionary(name => name.Was, name => name.Now, StringComparer.OrdinalIgnoreCase);

    // A team that is still there under the name has not been renamed, whatever another row says it was.
    private string NameOn(string name, LocalDate day)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (seen.Add(name) && InForce(byName[name], day) is null && RenamedTo(name, day) is { } team)
            name = team.Name;
        return name;
    }

    private Team? RenamedTo(string name, LocalDate day) =>
        Latest(byEarlierName[name].Where(team => !(team.From > day) || !byName[name].Any()));

    /// <summary>One spelling for a team that <c>teams</c> doesn't know, whatever its case from row to row.</summary>
    public string SpellingOf(string name) => (spellings ??= Spellings()).GetValueOrDefault(name, name);

    private static Team? InForce(IEnumerable<Team> rows, LocalDate day) =>
        Latest(rows.Where(team => !(team.From > day) && !(team.To < day)));

    private static Team? Latest(IEnumerable<Team> rows) => rows
        .OrderByDescending(team => team.From ?? LocalDate.MinIsoValue)
        .ThenBy(team => team.Name, StringComparer.Ordinal)
        .ThenBy(team => team.ServiceArea, StringComparer.Ordinal)
        .FirstOrDefault();

    private Dictionary<string, string> Spellings()
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var team in TeamsInLists())
        {
            if (team is not null && (!found.TryGetValue(team, out var other) || string.CompareOrdinal(team, other) < 0))
                found[team] = team;
        }

        return found;
    }

    private IEnumerable<string?> TeamsInLists() =>
    [
        .. lists.Contacts.Rows.Select(row => row.Team),
        .. lists.EarlyHelp.Rows.Select(row => row.Team),
        .. lists.Referrals.Rows.Select(row => row.Team),
        .. lists.Assessments.Rows.Select(row => row.Team),
        .. lists.Conferences.Rows.Select(row => row.Team),
        .. lists.ChildrenInNeed.Rows.Select(row => row.Team),
        .. lists.ProtectionPlans.Rows.Select(row => row.Team),
        .. lists.CarePeriods.Rows.Select(row => row.Team),
        .. lists.CareLeavers.Rows.Select(row => row.Team),
        .. lists.StrategyDiscussions.Rows.Select(row => row.Team),
        .. lists.Section47Outcomes.Rows.Select(row => row.Team),
    ];
}
