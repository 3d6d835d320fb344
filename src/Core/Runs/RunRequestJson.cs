using System.Text.Json;
using System.Text.Json.Serialization;
using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>
/// A run request as it stands in the queue: <c>{"period":"2023-06","report":"performance-panel","trace":"00-…"}</c>.
/// </summary>
public static class RunRequestJson
{
    public static string Write(RunRequest request) => JsonSerializer.Serialize(
        new Message(request.Of.Period.ToString(), request.Of.Report, request.Trace), MessageJson.Default.Message);

    /// <exception cref="UnreadableMessageException">It is no run request. What it is instead is
    /// not repeated.</exception>
    public static RunRequest Read(string message)
    {
        try
        {
            if (JsonSerializer.Deserialize(message, MessageJson.Default.Message) is { Period: { } period } read
                && !string.IsNullOrWhiteSpace(read.Report)
                && ReportingMonth.TryParse(period, out var month))
                return new RunRequest(new ReportKey(month, read.Report), read.Trace);
        }
        catch (JsonException)
        {
            // Said below: the reader's words could repeat the message.
        }

        throw new UnreadableMessageException(
            "A message of the queue of runs has to name a period (yyyy-MM) and a report.");
    }

    internal sealed record Message(string? Period, string? Report, string? Trace);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RunRequestJson.Message))]
internal sealed partial class MessageJson : JsonSerializerContext;
