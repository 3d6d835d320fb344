using System.Collections.Immutable;

namespace Reporting.Editions;

/// <summary>A workbook's final place: <c>drafts</c>, <c>officer</c> or <c>published</c>, and the blob's name.</summary>
public sealed record EditionPlace(string Container, string Name);

/// <summary>What a blob's metadata says of the workbook in it. No value is about a child or a person.</summary>
public sealed record EditionLabels(string ContentHash, string RunId, string RunCode);

/// <summary>A draft as it lies there.</summary>
/// <param name="Version">For replacing it.</param>
public sealed record DraftSeen(EditionLabels Labels, string Version);

/// <summary>
/// Workbooks: first in private <c>staging</c> under their content hash, then copied to where readers see them.
/// </summary>
public interface IEditionStore
{
    /// <summary>The same content again only counts as written now.</summary>
    Task StageAsync(string contentHash, ReadOnlyMemory<byte> workbook, CancellationToken cancel);

    /// <summary>Copies what is staged to its final name, once (If-None-Match): already there is done.</summary>
    /// <exception cref="FileNotFoundException">It is not staged.</exception>
    Task PutOnceAsync(EditionPlace place, EditionLabels labels, CancellationToken cancel);

    /// <returns>Null where there is none.</returns>
    Task<DraftSeen?> DraftAsync(EditionPlace place, CancellationToken cancel);

    /// <summary>Copies what is staged over the draft that was seen (or to where none was).</summary>
    /// <returns>False where another run's has been put there, or it was taken away, since.</returns>
    Task<bool> TryReplaceDraftAsync(
        EditionPlace place, DraftSeen? seen, EditionLabels labels, CancellationToken cancel);

    /// <summary>Takes a draft away whose uploads were all withdrawn; false where another has been put there
    /// since. Gone already is done.</summary>
    Task<bool> TryRemoveDraftAsync(EditionPlace place, DraftSeen seen, CancellationToken cancel);

    /// <summary>Takes away what lies at a final name; gone already is done. Never of what is published.</summary>
    Task RemoveAsync(EditionPlace place, CancellationToken cancel);

    /// <summary>Whether the final name is there.</summary>
    Task<bool> IsThereAsync(EditionPlace place, CancellationToken cancel);

    /// <summary>What lies at a final name; null where nothing does.</summary>
    Task<byte[]?> ReadAsync(EditionPlace place, CancellationToken cancel);

    /// <summary>What is staged under a content hash.</summary>
    /// <exception cref="FileNotFoundException">It is not staged.</exception>
    Task<byte[]> ReadStagedAsync(string contentHash, CancellationToken cancel);

    /// <summary>Staged workbooks by content hash, and when each was written: for sweeping those of no run.</summary>
    Task<ImmutableArray<(string ContentHash, DateTimeOffset WrittenOn)>> StagedAsync(CancellationToken cancel);

    /// <summary>Deletes what was staged then; nothing where a run has staged it again since, or it is gone.</summary>
    /// <param name="writtenOn">As <see cref="StagedAsync"/> gave it.</param>
    Task DeleteStagedAsync(string contentHash, DateTimeOffset writtenOn, CancellationToken cancel);
}
