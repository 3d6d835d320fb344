using System.Collections.Immutable;
using Reporting.Reference.Files;

namespace Reporting.Audits.Register;

/// <summary>A service area and the other names it goes by: CRS.</summary>
internal sealed record ServiceArea(string Name, ImmutableArray<string> Also);

/// <summary>The service areas a register may name, in the order in which tables print them.</summary>
/// <remarks>
/// What a cell holds is printed only where it is one of these: a misspelt area, or a child's name in the wrong column,
/// is counted under <see cref="NotKnown"/>.
/// </remarks>
internal sealed class ServiceAreas
{
    public const string NotKnown = "Service area not known";

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <param name="framework">The framework's areas.</param>
    /// <param name="others">Those of the authority's teams, by name.</param>
    /// <param name="named">Those that records name.</param>
    public ServiceAreas(
        IEnumerable<ServiceArea> framework, IEnumerable<string?> others, IEnumerable<string>? named = null)
    {
        foreach (var area in framework)
        {
            names.TryAdd(Heading.Normalise(area.Name), area.Name);
            foreach (var also in area.Also)
                names.TryAdd(Heading.Normalise(also), area.Name);
        }

        var own = others.OfType<string>().ToList();
        foreach (var other in own.Order(StringComparer.Ordinal))
            names.TryAdd(Heading.Normalise(other), other);
        All = [.. names.Values.Distinct(StringComparer.Ordinal)];

        // Where the teams say which areas there are, another authority's would be rows of zeros for ever.
        var present = own.Select(area => names[Heading.Normalise(area)]).Concat(named ?? [])
            .ToHashSet(StringComparer.Ordinal);
        var known = All.Where(area => Heading.Normalise(area) != Heading.Normalise(NotKnown));
        InOrder = [.. own.Count == 0 ? known : known.Where(present.Contains), NotKnown];
    }

    /// <summary>Every area that a cell may name, the framework's first.</summary>
    public ImmutableArray<string> All { get; }

    /// <summary>The areas that tables print, the framework's first; what is not known last.</summary>
    public ImmutableArray<string> InOrder { get; }

    /// <summary>Null where the text names no area.</summary>
    public string? Find(string? text) => text is null ? null : names.GetValueOrDefault(Heading.Normalise(text));
}
