using System.Collections.Immutable;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>A row whose team <c>teams</c> doesn't know, under its name or an earlier one.</summary>
internal sealed class TeamUnknown() : CrossCheck(
    "team-unknown",
    "The team is not in the list teams, so it has no service area and counts as no Children with Disabilities team. "
    + "Add the team to the list, or correct its name here; figures by team and service area are touched too.")
{
    public override string? List => null;

    public override ImmutableArray<string> Needs => [ListNames.Teams];

    public override ImmutableArray<Source> Doubtful => [new(ListNames.Teams)];

    public override IEnumerable<Contradiction> Find(MonthView month)
    {
        var known = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        return RowsWithTeam(month.Lists)
            .Where(row => row.Team is { } team && !IsKnown(team))
            .Select(row => new Contradiction(row, ListRow.TeamColumn));

        bool IsKnown(string team)
        {
            if (!known.TryGetValue(team, out var found))
                known.Add(team, found = month.Extract.Teams.Find(team, month.End) is not null);
            return found;
        }
    }

    private static IEnumerable<ListRow> RowsWithTeam(MonthExtract lists) =>
    [
        .. lists.AnnexARows(),
        .. lists.StrategyDiscussions.Rows,
        .. lists.Section47Outcomes.Rows,
        .. lists.Supervision.Rows,
    ];
}
