using NodaTime;
using Reporting.Extracts;

namespace Reporting.Indicators;

/// <summary>The team of a row: the list's own, else the child's. Source: indicators.md, Rulings.</summary>
public sealed partial class MonthView
{
    private readonly Dictionary<int, string?> teamOfChild = [];

    internal TeamGroups Groups => field ??= new TeamGroups(this);

    /// <summary>The row's team; where it has none the child's in List 7, 8, 6 or 9, in that order; else null.</summary>
    public string? TeamOf(ListRow row) => row.Team ?? TeamOfChild(row.Child);

    /// <summary>
    /// Whether the team is marked Children with Disabilities at month end; an unknown or no team is not.
    /// </summary>
    public bool IsCwd(string? team) => Extract.Teams.Find(team, End) is { ChildrenWithDisabilities: true };

    private string? TeamOfChild(int child)
    {
        if (!teamOfChild.TryGetValue(child, out var team))
        {
            // What is open at month end speaks first; a closed record still knows more than "not allocated".
            team = TeamIn(child, onlyOpen: true) ?? TeamIn(child, onlyOpen: false);
            teamOfChild.Add(child, team);
        }

        return team;
    }

    private string? TeamIn(int child, bool onlyOpen) =>
        LatestTeam(Lists.ProtectionPlans, child, row => row.Start, row => !onlyOpen || IsOpen(row.Start, row.End))
        ?? LatestTeam(Lists.CarePeriods, child, row => row.Start, row => !onlyOpen || IsOpen(row.Start, row.Ceased))
        ?? LatestTeam(Lists.ChildrenInNeed, child, row => row.Start, row => !onlyOpen || IsOpen(row.Start, row.Closure))
        ?? LatestTeam(Lists.CareLeavers, child, _ => null, _ => true);

    private string? LatestTeam<T>(ListOf<T> list, int child, Func<T, LocalDate?> start, Func<T, bool> counts)
        where T : ListRow
    {
        T? latest = null;
        foreach (var row in Extract.ByChild(list)[child])
        {
            if (row.Team is not null && counts(row) && (latest is null || SpeaksBefore(row, latest)))
                latest = row;
        }

        return latest?.Team;

        // Rows that start on one day are decided by name, so that the order of rows never changes a figure.
        bool SpeaksBefore(T row, T other) => Nullable.Compare(start(row), start(other)) switch
        {
            0 => string.CompareOrdinal(row.Team, other.Team) < 0,
            var order => order > 0,
        };
    }
}
