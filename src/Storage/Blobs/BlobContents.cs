using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Reporting.Storage.Blobs;

/// <summary>Blobs that are written, read and taken away as a whole.</summary>
internal static class BlobContents
{
    /// <summary>Does nothing where the blob is there already: written twice it is the same.</summary>
    public static async Task PutOnceAsync(
        this BlobClient blob, ReadOnlyMemory<byte> content, BlobKind kind, CancellationToken cancel)
    {
        var ifAbsent = new BlobRequestConditions { IfNoneMatch = ETag.All };
        await blob.TryPutAsync(content, kind, ifAbsent, cancel);
    }

    /// <summary>Over what may be there already.</summary>
    public static Task PutAsync(
        this BlobClient blob, ReadOnlyMemory<byte> content, BlobKind kind, CancellationToken cancel) =>
        blob.TryPutAsync(content, kind, conditions: null, cancel);

    /// <returns>False where the conditions don't hold: somebody else was first.</returns>
    public static async Task<bool> TryPutAsync(
        this BlobClient blob,
        ReadOnlyMemory<byte> content,
        BlobKind kind,
        BlobRequestConditions? conditions,
        CancellationToken cancel)
    {
        try
        {
            await blob.UploadAsync(
                BinaryData.FromBytes(content),
                new BlobUploadOptions
                {
                    Conditions = conditions,
                    HttpHeaders = new BlobHttpHeaders { ContentType = kind.ContentType },
                    Metadata = kind.Metadata,
                },
                cancel);
            return true;
        }
        catch (RequestFailedException refused) when (
            refused.ErrorCode == BlobErrorCode.BlobAlreadyExists || refused.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            return false;
        }
    }

    /// <summary>Deletes what was written then; nothing where it was written again since, or is gone.</summary>
    public static async Task DeleteUnchangedAsync(
        this BlobClient blob, DateTimeOffset writtenOn, CancellationToken cancel)
    {
        try
        {
            var ifUnchanged = new BlobRequestConditions { IfUnmodifiedSince = writtenOn };
            await blob.DeleteIfExistsAsync(conditions: ifUnchanged, cancellationToken: cancel);
        }
        catch (RequestFailedException refused) when (refused.Status == 412)
        {
            // Written again since: whoever did wants it.
        }
    }

    /// <summary>By the storage's clock, in whole seconds; one that has no time is as good as new.</summary>
    public static DateTimeOffset WrittenOn(this BlobItem blob) =>
        blob.Properties.LastModified ?? DateTimeOffset.MaxValue;

    /// <param name="what">What it is, for the message: never its name.</param>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public static async Task<byte[]> ReadAsync(this BlobClient blob, string what, CancellationToken cancel)
    {
        try
        {
            var answer = await blob.DownloadContentAsync(cancel);
            return answer.Value.Content.ToArray();
        }
        catch (RequestFailedException refused) when (refused.Status == 404)
        {
            throw new FileNotFoundException($"{what} is not stored, or not any more.", refused);
        }
    }
}

/// <summary>What is said of a blob beside its content.</summary>
internal sealed record BlobKind(string ContentType, IDictionary<string, string>? Metadata = null)
{
    public static BlobKind Plain { get; } = new("application/octet-stream");

    public static BlobKind Json { get; } = new("application/json");

    public static BlobKind Workbook { get; } =
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>
    /// An edition by the ending of its final name, so that a browser opens it with the right program.
    /// </summary>
    public static BlobKind OfEdition(string name) => Path.GetExtension(name) switch
    {
        ".ics" => new("text/calendar; charset=utf-8"),
        ".json" => Json,
        ".txt" => new("text/plain; charset=utf-8"),
        _ => Workbook,
    };
}
