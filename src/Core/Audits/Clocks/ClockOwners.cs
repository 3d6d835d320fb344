using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;

namespace Reporting.Audits.Clocks;

/// <summary>Whose clocks are: a place, never a person.</summary>
/// <param name="Id">The audience's id: <c>swf-team-1</c>.</param>
/// <param name="Role">Auditor, Service lead or Quality Assurance Unit.</param>
internal sealed record ClockOwner(string Id, string Role, string ServiceArea);

/// <summary>Who has to do what for an audit, by audience id.</summary>
/// <remarks>
/// An auditor is the place that <c>auditors</c> or <c>teams</c> gives them; several of one team are numbered in the
/// order in which they are listed. What someone unlisted has to do falls to the service lead, and of an area that
/// isn't known to the Quality Assurance Unit. Source: scrutiny.md, Editions.
/// </remarks>
internal sealed class ClockOwners
{
    public const string QualityAssurance = "quality-assurance";
    public const string Auditor = "Auditor";
    public const string ServiceLead = "Service lead";
    public const string QualityAssuranceUnit = "Quality Assurance Unit";

    private readonly Dictionary<string, ClockOwner> owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClockOwner> leads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClockOwner> auditors = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal) { QualityAssurance };

    private ClockOwners(AreaIds areas)
    {
        owners.Add(QualityAssurance, new(QualityAssurance, QualityAssuranceUnit, "All"));
        foreach (var (area, id) in areas.Known)
        {
            var lead = Owner(LeadOf(id), 0, ServiceLead, area);
            leads.Add(area, lead);
        }
    }

    /// <param name="asOf">Of an auditor who moved, the place that holds on this day.</param>
    public static ClockOwners Of(AuditScope scope, LocalDate asOf)
    {
        var areas = new AreaIds(scope.Reference.Audits, scope.Areas);
        var all = new ClockOwners(areas);
        var places = AuditorPlaces.Of(scope, areas);
        var numbered = all.Numbered(places, AuditorPlaces.TeamsOf(scope, areas));
        foreach (var person in places.GroupBy(place => place.Person, StringComparer.Ordinal))
        {
            var place = person.FirstOrDefault(each => each.HoldsOn(asOf)) ?? person.Last();
            all.auditors.Add(scope.Key.HashOfPerson(person.Key), numbered[(place.Person, place.Id)]);
        }

        all.AddLeadsWhoAudit(scope);
        return all;
    }

    public string AuditorOf(Audit audit) =>
        audit.Auditor is { } hash && auditors.TryGetValue(hash, out var owner) ? owner.Id : LeadOf(audit);

    public string LeadOf(Audit audit) =>
        leads.TryGetValue(audit.ServiceArea, out var lead) ? lead.Id : QualityAssurance;

    /// <summary>The id of whoever leads an area.</summary>
    /// <param name="area">The area's id.</param>
    public static string LeadOf(string area) => $"{area}-service-lead";

    public ClockOwner Get(string id) => owners[id];

    private void AddLeadsWhoAudit(AuditScope scope)
    {
        foreach (var team in scope.Teams)
        {
            if (team.ServiceLead is { } name
                && scope.Areas.Find(team.ServiceArea) is { } area
                && leads.TryGetValue(area, out var lead))
                auditors.TryAdd(scope.Key.HashOfPerson(name), lead);
        }
    }

    // Whoever is alone in a team has its plain name, so that the numbers of another can't take it; nor can they take
    // that of a team in which nobody audits: what is meant for it would lie before them.
    private Dictionary<(string Person, string Id), ClockOwner> Numbered(
        ImmutableArray<AuditorPlace> places, ImmutableHashSet<string> teams)
    {
        var numbered = new Dictionary<(string Person, string Id), ClockOwner>();
        var byTeam = places.DistinctBy(place => (place.Person, place.Id))
            .GroupBy(place => place.Id, StringComparer.Ordinal)
            .Select(team => team.ToList());
        foreach (var team in byTeam.OrderBy(team => team.Count > 1))
        {
            if (team.Count > 1)
                taken.UnionWith(teams);
            for (var at = 0; at < team.Count; at++)
            {
                var (person, id) = (team[at].Person, team[at].Id);
                numbered.Add((person, id), Owner(id, team.Count > 1 ? at + 1 : 0, Auditor, team[at].ServiceArea));
            }
        }

        return numbered;
    }

    private ClockOwner Owner(string id, int number, string role, string area)
    {
        var owner = new ClockOwner(AudienceId.FirstFree(id, number, taken), role, area);
        owners.Add(owner.Id, owner);
        return owner;
    }
}
