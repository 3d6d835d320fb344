using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reporting.Checks;
using Reporting.Extracts.Assembly;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny;

namespace Reporting.Runs;

/// <summary>What later runs need of a month beside its figures: its run's <see cref="RunRecord.Details"/>.</summary>
/// <param name="Renamed">Teams by earlier name, with the name now.</param>
/// <param name="Missing">Lists that the month's set lacked.</param>
/// <param name="Snapshot">Its hash in the store of snapshots; null where the month has none.</param>
internal sealed record FiguresDetails(
    ImmutableArray<Finding> Findings,
    ImmutableArray<ListContent> Contents,
    ImmutableArray<Caveat> Caveats,
    ImmutableArray<RenamedTeam> Renamed,
    ImmutableArray<string> Missing,
    string? Snapshot)
{
    /// <summary>Service areas and teams at month end; none of a month that was measured before there were any.</summary>
    public ImmutableArray<PaperGroup> Groups
    {
        get;
        init => field = value.IsDefault ? [] : value;
    } = [];

    /// <summary>Equal where the month's lists say the same to the month after.</summary>
    [JsonIgnore]
    public string ContentsHash => Manifest.Hash(Contents
        .OrderBy(content => content.List, StringComparer.Ordinal)
        .ThenBy(content => content.File, StringComparer.Ordinal)
        .SelectMany(content => (string[])
            [content.List, content.File, content.ContentHash, content.Rows.ToString(CultureInfo.InvariantCulture)]));

    public static FiguresDetails Of(MeasuredMonth month, string? snapshot) => new(
        month.Findings,
        month.Contents,
        month.Caveats,
        [
            .. month.Results.RenamedTeams.OrderBy(team => team.Key, StringComparer.Ordinal)
                .Select(team => new RenamedTeam(team.Key, team.Value)),
        ],
        month.Missing,
        snapshot)
    {
        Groups = month.Groups,
    };

    /// <summary>The month as it was measured; its snapshot stays where it is stored.</summary>
    public MeasuredMonth ToMonth(ReportingMonth period, ImmutableArray<IndicatorResult> results)
    {
        var renamed = Renamed.ToImmutableDictionary(
            team => team.Was, team => team.Now, StringComparer.OrdinalIgnoreCase);
        return new MeasuredMonth(
            new MonthResults(period, results, [], null) { RenamedTeams = renamed },
            Findings,
            Contents,
            Caveats,
            Missing)
        {
            Groups = Groups,
        };
    }

    public string ToJson() => JsonSerializer.Serialize(this, DetailsJson.Default.FiguresDetails);

    /// <exception cref="JsonException">It was not written by <see cref="ToJson"/>.</exception>
    public static FiguresDetails Read(string json) =>
        JsonSerializer.Deserialize(json, DetailsJson.Default.FiguresDetails)
        ?? throw new JsonException("The details of a month's figures are empty.");
}

/// <summary>A team that the period knows under another name than before.</summary>
internal sealed record RenamedTeam(string Was, string Now);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(MonthJson)])]
[JsonSerializable(typeof(FiguresDetails))]
internal sealed partial class DetailsJson : JsonSerializerContext;

/// <summary>A month as <c>yyyy-MM</c>.</summary>
internal sealed class MonthJson : JsonConverter<ReportingMonth>
{
    public override ReportingMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReportingMonth.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, ReportingMonth value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
