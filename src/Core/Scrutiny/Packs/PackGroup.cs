using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Indicators;
using Reporting.Reference.Files;

namespace Reporting.Scrutiny.Packs;

/// <summary>What belongs to the team or service area of a pack.</summary>
internal sealed class PackGroup
{
    private readonly ServiceAreas areas;
    private readonly HashSet<string> teams;
    private readonly string? area;

    public PackGroup(PaperScope scope, PaperGroup group)
    {
        Group = group;
        areas = scope.Audits.Areas;
        var history = new TeamHistory(scope.Audits.Teams, scope.Month.End);
        teams =
        [
            .. (group.Breakdown == Breakdown.Team
                    ? [group.Name]
                    : scope.Audits.Teams.Where(team => team.ServiceArea == group.Name).Select(team => team.Name))
                .SelectMany(team => history.NamesOf(team)).Select(Heading.Normalise),
        ];
        area = group.Breakdown == Breakdown.ServiceArea ? areas.Find(group.Name) : null;
        Name = PackWords.Title(group.Name) is { Length: > 0 } title ? title : group.Audience.Replace('-', ' ');
    }

    public PaperGroup Group { get; }

    /// <summary>As titles print it.</summary>
    public string Name { get; }

    public bool IsTeam => Group.Breakdown == Breakdown.Team;

    public bool Holds(Audit audit) => IsTeam
        ? audit.Team is { } team && teams.Contains(Heading.Normalise(team))
        : audit.ServiceArea == area;

    /// <summary>Of an area too what one of its teams is to do.</summary>
    public bool Holds(Statement statement) =>
        (statement.Team is { } team && teams.Contains(Heading.Normalise(team)))
        || (area is not null && areas.Find(statement.ServiceArea) == area);
}
