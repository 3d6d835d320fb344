using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Reporting.Extracts.Schemas;

/// <summary>Every list the product knows. A new list is one more entry of a data file.</summary>
public static class ShippedSchemas
{
    private static readonly IReadOnlyDictionary<string, CodeSet> CodeSets = SchemaFiles.CodeSets();

    /// <summary>Annex A Lists 1 to 11.</summary>
    public static ImmutableArray<ListSchema> AnnexA { get; } = [.. SchemaFiles.Lists("annex-a.json", CodeSets)];

    /// <summary>The local lists of extracts.md.</summary>
    public static ImmutableArray<ListSchema> Local { get; } = [.. SchemaFiles.Lists("local-lists.json", CodeSets)];

    /// <summary>What a month's folder may hold.</summary>
    public static ImmutableArray<ListSchema> Extracts { get; } = [.. AnnexA, .. Local];

    /// <summary>An authority's own headings: List, Heading, Column.</summary>
    internal static ListSchema HeaderMapping { get; } = new(
        "header_mapping",
        "Header mapping",
        [Text("List", required: false), Text("Heading", required: true), Text("Column", required: true)]);

    /// <summary>An authority's own words for codes: List, Column, Typed, Meaning.</summary>
    internal static ListSchema CodeMapping { get; } = new(
        "code_mapping",
        "Code mapping",
        [
            Text("List", required: false), Text("Column", required: false), Text("Typed", required: true),
            Text("Meaning", required: true),
        ]);

    private static readonly FrozenDictionary<string, ListSchema> ByName =
        Extracts.ToFrozenDictionary(list => list.Name, StringComparer.Ordinal);

    public static ListSchema Of(string list) => ByName[list];

    private static ColumnSchema Text(string name, bool required) =>
        new(name, ColumnKind.Text, Codes: null, required, Optional: false, MayBeAhead: false);
}
