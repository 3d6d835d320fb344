using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reporting.Extracts.Schemas;

/// <summary>Reads the schemas that ship with the product.</summary>
internal static class SchemaFiles
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyDictionary<string, CodeSet> CodeSets() =>
        Read<Dictionary<string, List<Code>>>("code-sets.json")
            .ToDictionary(set => set.Key, set => new CodeSet(set.Key, set.Value), StringComparer.Ordinal);

    public static IEnumerable<ListSchema> Lists(string file, IReadOnlyDictionary<string, CodeSet> codeSets) =>
        Read<List<ListEntry>>(file).Select(list => list.ToSchema(codeSets));

    public static Stream Open(string file) =>
        typeof(SchemaFiles).Assembly.GetManifestResourceStream($"Schemas/{file}")
        ?? throw new FileNotFoundException($"The product lacks its file {file}.");

    private static T Read<T>(string file)
    {
        using var stream = Open(file);
        return JsonSerializer.Deserialize<T>(stream, Json)!;
    }

    private sealed record ListEntry(
        string Name,
        string Title,
        bool Dated,
        bool Awaited,
        bool Corrected,
        List<string>? Once,
        List<string[]>? Spans,
        List<ColumnEntry> Columns)
    {
        public ListSchema ToSchema(IReadOnlyDictionary<string, CodeSet> codeSets) =>
            new(Name, Title, Columns.Select(column => column.ToSchema(codeSets)))
            {
                Dated = Dated,
                IsAwaited = Awaited,
                IsCorrectedById = Corrected,
                Once = [.. Once ?? []],
                Spans = [.. (Spans ?? []).Select(span => new DateSpan(span[0], span[1]))],
            };
    }

    private sealed record ColumnEntry(
        string Name, ColumnKind Kind, string? Codes, bool Required, bool Optional, bool Ahead, bool Strict,
        bool ShortYears)
    {
        public ColumnSchema ToSchema(IReadOnlyDictionary<string, CodeSet> codeSets) =>
            new(Name, Kind, Codes is null ? null : codeSets[Codes], Required, Optional, Ahead)
            {
                IsStrict = Strict,
                HasShortYears = ShortYears,
            };
    }
}
