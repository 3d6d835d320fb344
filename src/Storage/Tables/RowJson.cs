using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Reporting.Periods;

namespace Reporting.Storage.Tables;

/// <summary>Values inside a row or a blob as JSON: months and dates in ISO form, decimals digit by digit.</summary>
/// <remarks>Members that aren't there, in what an earlier release wrote, read as their defaults (fault 74).</remarks>
internal static class RowJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(),
            new TextConverter<ReportingMonth>(ReportingMonth.Parse, month => month.ToString()),
            new TextConverter<LocalDate>(RowDate.Read, RowDate.Write),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static byte[] WriteBytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <exception cref="JsonException">It is not what this release or an earlier one wrote.</exception>
    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("Null is not a value.");

    public static T Read<T>(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("Null is not a value.");

    /// <summary>Empty where the row has no such property.</summary>
    public static ImmutableArray<T> ReadAll<T>(string? json) => json is null ? [] : Read<ImmutableArray<T>>(json);

    private sealed class TextConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.GetString() ?? throw new JsonException("Null is not a value."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }
}

/// <summary>Days as text, yyyy-MM-dd: a table's date would be a moment, and a moment has a time zone.</summary>
internal static class RowDate
{
    public static string Write(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <exception cref="UnparsableValueException">It is not yyyy-MM-dd.</exception>
    public static LocalDate Read(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
