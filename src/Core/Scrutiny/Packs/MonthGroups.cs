using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Performance.Sources;
using Reporting.Reference;
using Reporting.Reference.Files;

namespace Reporting.Scrutiny.Packs;

/// <summary>The service areas and teams of a month, each with an id of its own for names of files and containers.
/// </summary>
/// <remarks>
/// A team is there when <c>teams</c> has it at month end, with cases or without, or when it has a case of the month.
/// Children who are allocated to nobody are no group. An area's paper is for whoever leads it. Where two groups would
/// have one id, neither has it: what is meant for one would lie before the other.
/// </remarks>
internal static class MonthGroups
{
    private const string Team = "team";
    private const int HashLength = 8;

    private static ImmutableArray<string> NoGroups { get; } =
        [ClockOwners.QualityAssurance, "performance-team", AreaIds.NotKnown];

    /// <summary>Service areas, then teams, by name.</summary>
    public static ImmutableArray<PaperGroup> Of(MonthExtract lists, MonthResults results, AuditSettings settings)
    {
        var end = results.Period.End;
        ImmutableArray<Team> teams = lists.Teams.Rows;
        var directory = new TeamDirectory(lists);
        ImmutableArray<Team> inForce = [.. teams.Where(team => !(team.From > end) && !(team.To < end))];
        var groups = results.Results.Where(HasCases).Select(result => new ReportGroup(result.Breakdown, result.Group))
            .Concat(inForce.Select(team => new ReportGroup(Breakdown.Team, team.Name)))
            .Concat(inForce.Select(team => team.ServiceArea).OfType<string>()
                .Select(area => new ReportGroup(Breakdown.ServiceArea, area)))
            .Where(group => group.Name != TeamGroups.NotAllocated)
            .Distinct()
            .OrderBy(group => group.Breakdown)
            .ThenBy(group => group.Name, StringComparer.Ordinal);

        var known = new ServiceAreas(settings.Areas, teams.Select(team => team.ServiceArea));
        var areas = new AreaIds(settings, known);
        var ids = new TeamIds(teams, end);
        return WithIdsOfTheirOwn(
        [
            .. groups.Select(group => group.Breakdown == Breakdown.Team
                ? TeamOf(group.Name, directory.Find(group.Name, end))
                : new PaperGroup(ClockOwners.LeadOf(AreaId(group.Name)), Breakdown.ServiceArea, group.Name)),
        ],
            [.. NoGroups, .. areas.Known.Select(area => area.Id).Append(AreaIds.NotKnown).SelectMany(NotATeam)]);

        bool HasCases(IndicatorResult result) => result.Month == results.Period
            && result.Breakdown != Breakdown.Authority
            && (result.Figure.Numerator ?? 0) + (result.Figure.Denominator ?? 0) > 0;

        string AreaId(string? area) => areas.Of(known.Find(area) ?? ServiceAreas.NotKnown);

        // What a list's team column says is anybody's typing, and may be a person: only a team that `teams` knows gives
        // its id.
        PaperGroup TeamOf(string name, Team? team)
        {
            var area = AreaId(team?.ServiceArea);
            var id = team is null ? null : ids.Of(area, name);
            return new PaperGroup(id ?? $"{area}-{Team}", Breakdown.Team, name) { ServiceArea = team?.ServiceArea };
        }
    }

    // Who leads an area and who audits in it without a team have containers too.
    private static IEnumerable<string> NotATeam(string area) =>
        [ClockOwners.LeadOf(area), $"{area}-{AuditorPlaces.NoTeam}", $"{area}-{Team}"];

    private static ImmutableArray<PaperGroup> WithIdsOfTheirOwn(
        ImmutableArray<PaperGroup> groups, HashSet<string> others)
    {
        var claims = groups.ToLookup(group => group.Audience, StringComparer.Ordinal);
        var taken = groups.Select(group => group.Audience).Concat(others).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. groups.Select(group => claims[group.Audience].Count() == 1 && !IsOther(group)
                ? group
                : group with { Audience = AudienceId.FirstFree(WithHash(group), 0, taken) }),
        ];

        bool IsOther(PaperGroup group) => group.Breakdown == Breakdown.Team && others.Contains(group.Audience);
    }

    // By its own name alone, so that the id is the same next month whatever other groups there are.
    private static string WithHash(PaperGroup group)
    {
        var name = $"{group.Breakdown}/{Heading.Normalise(group.ServiceArea ?? "")}/{Heading.Normalise(group.Name)}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashLength];
        var room = AudienceId.Longest - HashLength - 1;
        return $"{group.Audience[..Math.Min(group.Audience.Length, room)].TrimEnd('-')}-{hash}";
    }
}
