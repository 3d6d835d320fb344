using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace Reporting.Indicators;

/// <summary>
/// The 67 indicators, in the order they are printed. Source: indicators.csv, shipped inside the program.
/// </summary>
public static class Catalogue
{
    private const decimal DefaultAmberMargin = 5;

    public static ImmutableArray<Indicator> All { get; } = Read();

    private static readonly ImmutableDictionary<string, Indicator> ById =
        All.ToImmutableDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    private static readonly Dictionary<string, Indicator> ByName = NamesOf(All);

    /// <exception cref="KeyNotFoundException">The catalogue has no such id.</exception>
    public static Indicator Get(string id) => ById[id];

    /// <summary>By id, published title or alias, whatever its case and spacing; null for an unknown name.</summary>
    public static Indicator? Find(string name) => ByName.GetValueOrDefault(Normalise(name));

    private static Dictionary<string, Indicator> NamesOf(IEnumerable<Indicator> indicators)
    {
        var names = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var indicator in indicators)
        {
            foreach (var name in indicator.Aliases.Prepend(indicator.Title).Prepend(indicator.Id))
                names.TryAdd(Normalise(name), indicator);
        }

        return names;
    }

    private static string Normalise(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    private static ImmutableArray<Indicator> Read()
    {
        using var stream = typeof(Catalogue).Assembly.GetManifestResourceStream("National/indicators.csv")!;
        using var csv = CsvReader.Create(stream, CsvReaderOptions.Default, leaveOpen: false);
        var indicators = ImmutableArray.CreateBuilder<Indicator>();
        while (csv.Read())
            indicators.Add(ReadLine(csv));
        return indicators.ToImmutable();
    }

    private static Indicator ReadLine(CsvReader csv)
    {
        string Field(string name) => (csv.GetString(name) ?? "").Trim();
        string? Optional(string name) => Field(name) is { Length: > 0 } text ? text : null;
        ImmutableArray<string> Several(string name) =>
            [.. Field(name).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

        var margin = Optional("amber_margin");
        return new Indicator(
            Field("id"),
            Field("title"),
            Several("aliases"),
            UnitOf(Field("unit")),
            PolarityOf(Field("polarity")),
            Enum.Parse<Kind>(Field("kind"), ignoreCase: true),
            Optional("section_panel"),
            Several("section_quarterly"),
            Optional("target"),
            margin is null ? DefaultAmberMargin : decimal.Parse(margin, CultureInfo.InvariantCulture),
            Field("sources"),
            Field("denominator"),
            Field("numerator"));
    }

    private static Unit UnitOf(string text) => text switch
    {
        "count" => Unit.Count,
        "percent" => Unit.Percent,
        "rate per 10,000" => Unit.RatePer10000,
        _ => throw new InvalidDataException($"The catalogue has an unknown unit: {text}."),
    };

    private static Polarity PolarityOf(string text) => text switch
    {
        "higher" => Polarity.HigherIsBetter,
        "lower" => Polarity.LowerIsBetter,
        "neutral" => Polarity.Neutral,
        _ => throw new InvalidDataException($"The catalogue has an unknown polarity: {text}."),
    };
}
