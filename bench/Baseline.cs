using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reporting.Bench;

/// <summary>What the last accepted measurement was, to compare the next with.</summary>
internal sealed record Baseline(int Rows, double Seconds, double PeakMegabytes)
{
    private static readonly JsonSerializerOptions Json =
        new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    [JsonIgnore]
    public double RowsPerSecond => Rows / Seconds;

    /// <summary>The one kept beside the bench, or none before the first was accepted.</summary>
    public static Baseline? Kept()
    {
        var kept = JsonSerializer.Deserialize<Baseline>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "baseline.json")), Json);
        return kept is { Rows: > 0 } ? kept : null;
    }

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Json) + "\n");
}
