using System.Text.Json;
using System.Text.Json.Serialization;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Upkeep;

/// <summary>Takes note of an upload that a fault of ours stopped time after time.</summary>
public sealed class PoisonedUpload(FailedUploads uploads)
{
    /// <param name="message">Of the queue <c>webjobs-blobtrigger-poison</c>, which all blob triggers share:
    /// <c>{FunctionId, BlobType, ContainerName, BlobName, ETag}</c>.</param>
    /// <returns>What was noted; null where the blob is in none of the officers' containers.</returns>
    /// <exception cref="UnreadableMessageException">It is no such message.</exception>
    public async Task<ArrivalOutcome?> HandleAsync(string message, CancellationToken cancel)
    {
        var (container, blob) = Read(message);
        return container is { } known ? await uploads.RecordAsync(known, blob, cancel) : null;
    }

    private static (UploadContainer? Container, string Blob) Read(string message)
    {
        try
        {
            if (JsonSerializer.Deserialize(message, PoisonJson.Default.PoisonMessage)
                is { ContainerName: { Length: > 0 } container, BlobName: { Length: > 0 } blob })
                return (UploadContainerNames.Find(container), blob);
        }
        catch (JsonException)
        {
            // Said below: the reader's words could repeat the message.
        }

        throw new UnreadableMessageException(
            "A message of the poison queue of uploads has to name a container and a blob.");
    }

    internal sealed record PoisonMessage(string? ContainerName, string? BlobName);
}

[JsonSerializable(typeof(PoisonedUpload.PoisonMessage))]
internal sealed partial class PoisonJson : JsonSerializerContext;
