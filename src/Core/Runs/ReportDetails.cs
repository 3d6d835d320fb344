using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reporting.Reference;

namespace Reporting.Runs;

/// <summary>What is known of a report's run without making it again: its <see cref="RunRecord.Details"/>.</summary>
/// <param name="PublishesItself">The setting <c>release</c> was automatic.</param>
/// <param name="Restated">Published figures that it tells differently.</param>
/// <param name="LackingWords">Indicators that need officers' words and have none; of earlier runs 0.</param>
internal sealed record ReportDetails(bool PublishesItself, int Findings, int Restated, int LackingWords = 0)
{
    /// <summary>The lines of <c>distribution</c> that held for the report. Runs from before there was one have none.
    /// </summary>
    public ImmutableArray<DistributionEntry> Distribution { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>With the lines that speak of the report.</summary>
    public ReportDetails With(ReferenceData reference, string report) =>
        this with { Distribution = [.. reference.Distribution.Where(entry => entry.Report == report)] };

    public string ToJson() => JsonSerializer.Serialize(this, ReportDetailsJson.Default.ReportDetails);

    /// <exception cref="JsonException">It was not written by <see cref="ToJson"/>.</exception>
    public static ReportDetails Read(string json) =>
        JsonSerializer.Deserialize(json, ReportDetailsJson.Default.ReportDetails)
        ?? throw new JsonException("The details of a report's run are empty.");
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ReportDetails))]
internal sealed partial class ReportDetailsJson : JsonSerializerContext;
