using System.Collections.Frozen;
using CsvHelper;

namespace Reporting.Indicators;

/// <summary>
/// What an indicator means, in words that a member of the panel reads: one row of definitions.csv each.
/// </summary>
/// <param name="Counts">What counts in the figure or its numerator.</param>
/// <param name="OutOf">The denominator; null for a number.</param>
/// <param name="LeavesOut">What a reader might expect to count and does not. Source: indicators.md, Terms.</param>
internal sealed record PlainDefinition(string Counts, string? OutOf, string LeavesOut)
{
    private static readonly FrozenDictionary<string, PlainDefinition> ById = Read();

    public static PlainDefinition Of(Indicator indicator) => ById[indicator.Id];

    private static FrozenDictionary<string, PlainDefinition> Read()
    {
        using var stream = typeof(PlainDefinition).Assembly.GetManifestResourceStream("National/definitions.csv")!;
        using var csv = CsvReader.Create(stream, CsvReaderOptions.Default, leaveOpen: false);
        var definitions = new Dictionary<string, PlainDefinition>(StringComparer.Ordinal);
        while (csv.Read())
        {
            string Field(string name) => csv.GetString(name) ?? "";
            var outOf = Field("out_of");
            definitions.Add(
                Field("id"),
                new PlainDefinition(Field("counts"), outOf.Length == 0 ? null : outOf, Field("leaves_out")));
        }

        return definitions.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
