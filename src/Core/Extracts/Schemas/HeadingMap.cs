using System.Collections.Frozen;
using System.Collections.Immutable;
using CsvHelper;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Schemas;

/// <summary>A heading that stands for a column of a list; a list of "" is every list.</summary>
public sealed record HeadingVariant(string List, string Heading, string Column);

/// <summary>
/// Which column a heading means. Case, doubled and trailing spaces, non-breaking spaces, curly quotes, a trailing
/// question mark and a doubled bracket never matter; every other variant is a line of <c>header_mapping.csv</c>, which
/// an officer extends by a reference file of that name.
/// </summary>
public sealed class HeadingMap
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, int>> places;

    private HeadingMap(ImmutableArray<HeadingVariant> variants)
    {
        Variants = variants;
        places = ((IEnumerable<ListSchema>)
            [.. ShippedSchemas.Extracts, ShippedSchemas.HeaderMapping, ShippedSchemas.CodeMapping])
            .ToFrozenDictionary(list => list.Name, PlacesOf, StringComparer.Ordinal);
    }

    /// <summary>The mapping that ships with the product.</summary>
    public static HeadingMap Shipped { get; } = new(ShippedVariants());

    public ImmutableArray<HeadingVariant> Variants { get; }

    /// <summary>The mapping with an authority's own lines, which win over shipped ones.</summary>
    public HeadingMap With(IEnumerable<HeadingVariant> own) => new([.. own, .. Variants]);

    /// <summary>The place in the list's columns that a folded heading means, or -1.</summary>
    internal int PlaceOf(ListSchema list, string foldedHeading) =>
        places[list.Name].GetValueOrDefault(foldedHeading, -1);

    internal IEnumerable<string> HeadingsOf(ListSchema list) => places[list.Name].Keys;

    private FrozenDictionary<string, int> PlacesOf(ListSchema list)
    {
        var map = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < list.Columns.Length; place++)
            map[FoldedText.OfHeading(list.Columns[place].Name)] = place;
        foreach (var variant in Variants.Where(variant => variant.List.Length == 0 || variant.List == list.Name))
        {
            if (list.PlaceOf(variant.Column) is >= 0 and var place)
                map.TryAdd(FoldedText.OfHeading(variant.Heading), place);
        }

        return map.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ImmutableArray<HeadingVariant> ShippedVariants()
    {
        using var csv = CsvReader.Create(
            SchemaFiles.Open("header_mapping.csv"), CsvReaderOptions.Default, leaveOpen: false);
        var variants = ImmutableArray.CreateBuilder<HeadingVariant>();
        while (csv.Read())
        {
            string Field(string column) => csv.GetString(column) ?? string.Empty;
            variants.Add(new HeadingVariant(Field("List"), Field("Heading"), Field("Column")));
        }

        return variants.ToImmutable();
    }
}
