using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Reference;

namespace Reporting.Audits.Clocks;

/// <summary>Service areas as ids of audiences begin with them: by their initials, <c>swf</c>, or their name.</summary>
internal sealed class AreaIds
{
    public const string NotKnown = "other";

    private const int Longest = 32;
    private const string Unnamed = "area";

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    public AreaIds(AuditSettings settings, ServiceAreas areas)
    {
        var initials = settings.Areas.Where(area => !area.Also.IsEmpty)
            .ToDictionary(area => area.Name, area => area.Also[0], StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal) { NotKnown };
        foreach (var area in areas.All)
        {
            var id = AudienceId.Of(initials.GetValueOrDefault(area, area), Longest);
            ids.Add(area, AudienceId.FirstFree(id.Length == 0 ? Unnamed : id, 0, taken));
        }

        Known = [.. areas.All.Where(ids.ContainsKey).Select(area => (area, ids[area]))];
    }

    /// <summary>In the order of the areas.</summary>
    public ImmutableArray<(string Area, string Id)> Known { get; }

    public string Of(string area) => ids.GetValueOrDefault(area, NotKnown);
}
