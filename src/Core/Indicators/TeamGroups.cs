namespace Reporting.Indicators;

/// <summary>
/// The team and service area that a month's cases are grouped under, by the teams in force at month end.
/// </summary>
/// <remarks>
/// A case without a team, and the service area of a team that <c>teams</c> doesn't know, is "Not allocated", so that
/// groups add up to the authority.
/// </remarks>
internal sealed class TeamGroups(MonthView month)
{
    public const string NotAllocated = "Not allocated";

    private readonly Dictionary<string, (string Area, string Team)> groups = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Service area and team of a case's team name.</summary>
    public (string Area, string Team) Of(string? team)
    {
        if (team is null)
            return (NotAllocated, NotAllocated);
        if (!groups.TryGetValue(team, out var group))
        {
            group = month.Extract.Teams.Find(team, month.End) is { } known
                ? (known.ServiceArea ?? NotAllocated, known.Name)
                : (NotAllocated, month.Extract.Teams.SpellingOf(team));
            groups.Add(team, group);
        }

        return group;
    }
}
