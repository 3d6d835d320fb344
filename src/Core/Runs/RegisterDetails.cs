using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Reporting.Audits.Register;

namespace Reporting.Runs;

/// <summary>What a month's files say about quality assurance beside the audits: a run's
/// <see cref="RunRecord.Details"/>.</summary>
internal static class RegisterDetails
{
    /// <summary>Without the audits and recommendations, which are rows of the run.</summary>
    public static string Write(QualityMonth month) =>
        JsonSerializer.Serialize(month with { Audits = [], Recommendations = [] }, RegisterJson.Default.QualityMonth);

    /// <exception cref="JsonException">It was not written by <see cref="Write"/>.</exception>
    public static QualityMonth Read(string json) =>
        JsonSerializer.Deserialize(json, RegisterJson.Default.QualityMonth)
        ?? throw new JsonException("The details of a month's register are empty.");
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(MonthJson), typeof(DayJson)])]
[JsonSerializable(typeof(QualityMonth))]
internal sealed partial class RegisterJson : JsonSerializerContext;

/// <summary>A day as <c>yyyy-MM-dd</c>.</summary>
internal sealed class DayJson : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(reader.GetString()!).GetValueOrThrow();

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
