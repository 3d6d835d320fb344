using System.Collections.Immutable;

namespace Reporting.Uploads;

/// <summary>Uploads that no event has brought in.</summary>
/// <param name="Blobs">The oldest first.</param>
/// <param name="Ignored">How many lie where nothing is read.</param>
public sealed record Unprocessed(ImmutableArray<SeenBlob> Blobs, int Ignored);

/// <summary>Finds uploads whose name and ETag the ledger doesn't know, and those whose kept bytes are lost.</summary>
public sealed class UnprocessedUploads(IUploadLedger ledger, IKeptContents contents)
{
    /// <param name="live">Blobs as they were listed, of one container or both.</param>
    public Task<Unprocessed> AmongAsync(IReadOnlyCollection<SeenBlob> live, CancellationToken cancel) =>
        throw new NotSupportedException($"{ledger}{contents}");
}
