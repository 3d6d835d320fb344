using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Extracts.Values;
using Reporting.Reference.Files;

namespace Reporting.Audits.Clocks;

/// <summary>Where someone audits, by a row of <c>auditors</c> or <c>teams</c>.</summary>
/// <param name="Person">In one spelling, as the register hashes them: stays inside the run.</param>
/// <param name="Id">Of the place, <c>swf-team-1</c>: whoever else is there shares it.</param>
internal sealed record AuditorPlace(string Person, string Id, string ServiceArea, LocalDate? From, LocalDate? To)
{
    public bool HoldsOn(LocalDate day) => !(From > day) && !(To < day);
}

/// <summary>The places of auditors as they are listed: <c>auditors</c> first, then managers of <c>teams</c>.</summary>
internal static class AuditorPlaces
{
    public const string NoTeam = "auditor";

    public static ImmutableArray<AuditorPlace> Of(AuditScope scope, AreaIds areas)
    {
        var teams = new TeamIds(scope.Teams, scope.Period.End);
        string? AreaOfTeam(string? team) => team is null ? null : scope.Teams
            .FirstOrDefault(each => Heading.Normalise(each.Name) == Heading.Normalise(team))?.ServiceArea;

        AuditorPlace Place(string person, string? team, string? area, LocalDate? from, LocalDate? to)
        {
            var known = scope.Areas.Find(area) ?? scope.Areas.Find(AreaOfTeam(team)) ?? ServiceAreas.NotKnown;
            var id = teams.Of(areas.Of(known), team) ?? $"{areas.Of(known)}-{NoTeam}";
            return new AuditorPlace(FoldedText.Of(person), id, known, from, to);
        }

        return
        [
            .. scope.Reference.Auditors
                .Select(each => Place(each.Id, each.Team, each.ServiceArea, each.From, each.To)),
            .. scope.Teams.Where(team => team.PracticeManager is not null)
                .Select(team => Place(team.PracticeManager!, team.Name, team.ServiceArea, team.From, team.To)),
        ];
    }

    /// <summary>The ids of the teams themselves, whether anybody audits in them or not.</summary>
    public static ImmutableHashSet<string> TeamsOf(AuditScope scope, AreaIds areas)
    {
        var ids = new TeamIds(scope.Teams, scope.Period.End);
        return
        [
            .. scope.Teams
                .Select(team => ids.Of(
                    areas.Of(scope.Areas.Find(team.ServiceArea) ?? ServiceAreas.NotKnown), team.Name))
                .OfType<string>(),
        ];
    }
}
