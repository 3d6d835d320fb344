using System.Collections.Immutable;
using Reporting.Reference.Files;
using Reporting.Reference.Settings;

namespace Reporting.Reference.National;

/// <summary>Whose figures are taken from the tables: the authority, its neighbours, its region, England.</summary>
internal sealed record ComparedAreas(
    string Authority, string Code, string? Region, ImmutableArray<string> Neighbours, string? NeighbourModel)
{
    /// <summary>Null where the settings don't say which row of the tables is the authority's.</summary>
    public static ComparedAreas? Of(AuthoritySettings settings) => settings.Code is not { } code
        ? null
        : new ComparedAreas(
            settings.Authority, code, settings.Region, settings.Neighbours, settings.NeighbourModel);

    public bool IsOwn(ReferenceRow row) => IsAuthority(row) && HasCode(row, Code);

    public bool IsNeighbour(ReferenceRow row) => IsAuthority(row) && Neighbours.Any(code => HasCode(row, code));

    public bool IsRegion(ReferenceRow row) =>
        Level(row) == "REGIONAL"
        && Region is not null
        && Heading.Normalise(row.Text("region_name") ?? "") == Heading.Normalise(Region);

    public static bool IsEngland(ReferenceRow row) => Level(row) == "NATIONAL";

    private static bool IsAuthority(ReferenceRow row) => Level(row) == "LOCAL AUTHORITY";

    private static string Level(ReferenceRow row) => Heading.Normalise(row.Text("geographic_level") ?? "");

    private static bool HasCode(ReferenceRow row, string code) =>
        row.Text("old_la_code") == code || row.Text("new_la_code") == code;
}
