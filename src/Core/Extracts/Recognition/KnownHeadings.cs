using System.Collections.Frozen;
using System.Collections.Immutable;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Recognition;

/// <summary>Finds the heading row of a list: the proof that a sheet is one, wherever it starts.</summary>
internal sealed class KnownHeadings(ImmutableArray<ListSchema> lists, HeadingMap map)
{
    /// <summary>How well each list's columns fit a row, best first; empty where not one heading is known.</summary>
    /// <param name="hint">The list that the sheet's name speaks of: it breaks ties.</param>
    public ImmutableArray<HeadingMatch> MatchesOf(SheetRow row, string? hint)
    {
        var headings = new string[row.Count];
        for (var column = 0; column < headings.Length; column++)
            headings[column] = row[column].Kind == CellKind.Text ? FoldedText.OfHeading(row[column].Text!) : "";
        if (!headings.Any(All.Contains))
            return [];
        return
        [
            .. lists.Select(list => new HeadingMatch(list, row.Number, PlacesOf(list, headings)))
                .Where(match => match.Known > 0)
                .OrderByDescending(match => match.IsComplete)
                .ThenByDescending(match => match.Known)
                .ThenByDescending(match => match.List.Name == hint)
                .ThenBy(match => match.List.Columns.Length),
        ];
    }

    private FrozenSet<string> All { get; } = lists.SelectMany(list => map.HeadingsOf(list))
        .ToFrozenSet(StringComparer.Ordinal);

    private int[] PlacesOf(ListSchema list, string[] headings) =>
        [.. headings.Select(heading => heading.Length == 0 ? HeadingMatch.NoHeading : map.PlaceOf(list, heading))];
}
