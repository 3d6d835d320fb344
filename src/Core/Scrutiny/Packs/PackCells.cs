using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Packs;

/// <summary>In the lists of a service area each child stands with its team.</summary>
internal static class PackCells
{
    public static ImmutableArray<Column> PlaceColumn(PackGroup group) =>
        group.IsTeam ? [] : [Column.Words("Team", 26)];

    public static ImmutableArray<Cell> Place(PackGroup group, string team) =>
        group.IsTeam ? [] : [Cell.Named(PackWords.Plain(team))];
}
