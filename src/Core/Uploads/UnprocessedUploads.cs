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
    public async Task<Unprocessed> AmongAsync(IReadOnlyCollection<SeenBlob> live, CancellationToken cancel)
    {
        var named = live.Select(blob => (Blob: blob, UploadName.Read(blob.Container, blob.Name).Name)).ToList();
        var kept = await KeptAsync(cancel);
        var missed = ImmutableArray.CreateBuilder<SeenBlob>();
        foreach (var folder in named.Where(each => each.Name is not null).GroupBy(each => each.Name!.Folder))
        {
            var known = (await ledger.ReadAsync(folder.Key, cancel)).Entries
                .Where(entry => entry.State != UploadState.Accepted || kept.Contains(entry.ContentHash))
                .SelectMany(entry => entry.Blobs).ToHashSet();
            missed.AddRange(folder
                .Where(each => !known.Contains(new BlobVersion(each.Name!.File, each.Blob.ETag)))
                .Select(each => each.Blob));
        }

        return new Unprocessed(
            [.. missed.OrderBy(blob => blob.ModifiedOn).ThenBy(blob => blob.Name, StringComparer.Ordinal)],
            named.Count(each => each.Name is null));
    }

    private async Task<HashSet<string>> KeptAsync(CancellationToken cancel)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var (hash, _) in contents.ListAsync(cancel))
            kept.Add(hash);
        return kept;
    }
}
