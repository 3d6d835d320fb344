using System.Collections.Immutable;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Reporting.Editions;
using Reporting.Storage.Accounts;
using Reporting.Storage.Blobs;

namespace Reporting.Storage.Editions;

/// <summary><c>staging/workbooks/{hash}.xlsx</c>, whatever it is, and the final names that are copied from it.
/// </summary>
/// <remarks>
/// A copy is read and written here: content, labels and condition are then one request that either happens or does not,
/// the same by identity and in the emulator. Workbooks are a few megabytes at most.
/// </remarks>
internal sealed class EditionBlobs(StorageAccount account) : IEditionStore
{
    private const string Folder = "workbooks/";
    private const string Ending = ".xlsx";

    public async Task StageAsync(string contentHash, ReadOnlyMemory<byte> workbook, CancellationToken cancel) =>
        await (await StagedBlobAsync(contentHash, cancel)).PutAsync(workbook, BlobKind.Workbook, cancel);

    public async Task PutOnceAsync(EditionPlace place, EditionLabels labels, CancellationToken cancel)
    {
        var final = await FinalAsync(place, cancel);
        if (!await final.ExistsAsync(cancel))
            await CopyAsync(final, labels, new BlobRequestConditions { IfNoneMatch = ETag.All }, cancel);
    }

    public async Task<DraftSeen?> DraftAsync(EditionPlace place, CancellationToken cancel)
    {
        try
        {
            var draft = await (await FinalAsync(place, cancel)).GetPropertiesAsync(cancellationToken: cancel);
            return new DraftSeen(LabelMetadata.Read(draft.Value.Metadata), draft.Value.ETag.ToString("H"));
        }
        catch (RequestFailedException refused) when (refused.Status == 404)
        {
            return null;
        }
    }

    /// <remarks>Somebody else's copy of the same run is as good as one's own, and so is one's own whose answer was
    /// lost.</remarks>
    public async Task<bool> TryReplaceDraftAsync(
        EditionPlace place, DraftSeen? seen, EditionLabels labels, CancellationToken cancel)
    {
        var ifSame = seen is null
            ? new BlobRequestConditions { IfNoneMatch = ETag.All }
            : new BlobRequestConditions { IfMatch = new ETag(seen.Version) };
        return await CopyAsync(await FinalAsync(place, cancel), labels, ifSame, cancel)
            || (await DraftAsync(place, cancel))?.Labels == labels;
    }

    public async Task<bool> TryRemoveDraftAsync(EditionPlace place, DraftSeen seen, CancellationToken cancel)
    {
        try
        {
            var ifSame = new BlobRequestConditions { IfMatch = new ETag(seen.Version) };
            await (await FinalAsync(place, cancel)).DeleteIfExistsAsync(conditions: ifSame, cancellationToken: cancel);
            return true;
        }
        catch (RequestFailedException refused) when (refused.Status == 412)
        {
            // What isn't there meets no condition either.
            return !await IsThereAsync(place, cancel);
        }
    }

    public async Task RemoveAsync(EditionPlace place, CancellationToken cancel) =>
        await (await FinalAsync(place, cancel)).DeleteIfExistsAsync(cancellationToken: cancel);

    public async Task<bool> IsThereAsync(EditionPlace place, CancellationToken cancel) =>
        await (await FinalAsync(place, cancel)).ExistsAsync(cancel);

    public async Task<byte[]?> ReadAsync(EditionPlace place, CancellationToken cancel)
    {
        try
        {
            return await (await FinalAsync(place, cancel)).ReadAsync("The edition", cancel);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    public async Task<byte[]> ReadStagedAsync(string contentHash, CancellationToken cancel) =>
        await (await StagedBlobAsync(contentHash, cancel)).ReadAsync($"What has content {contentHash}", cancel);

    public async Task<ImmutableArray<(string ContentHash, DateTimeOffset WrittenOn)>> StagedAsync(
        CancellationToken cancel)
    {
        var staging = await account.ContainerAsync(ContainerNames.Staging, cancel);
        var staged = ImmutableArray.CreateBuilder<(string, DateTimeOffset)>();
        await foreach (var blob in staging.GetBlobsAsync(prefix: Folder, cancellationToken: cancel))
            staged.Add((blob.Name[Folder.Length..^Ending.Length], blob.WrittenOn()));
        return staged.ToImmutable();
    }

    public async Task DeleteStagedAsync(string contentHash, DateTimeOffset writtenOn, CancellationToken cancel) =>
        await (await StagedBlobAsync(contentHash, cancel)).DeleteUnchangedAsync(writtenOn, cancel);

    private async Task<bool> CopyAsync(
        BlobClient final, EditionLabels labels, BlobRequestConditions conditions, CancellationToken cancel)
    {
        var workbook = await ReadStagedAsync(labels.ContentHash, cancel);
        var labelled = BlobKind.OfEdition(final.Name) with { Metadata = LabelMetadata.Write(labels) };
        return await final.TryPutAsync(workbook, labelled, conditions, cancel);
    }

    private async Task<BlobClient> FinalAsync(EditionPlace place, CancellationToken cancel) =>
        (await account.ContainerAsync(place.Container, cancel)).GetBlobClient(place.Name);

    private async Task<BlobClient> StagedBlobAsync(string contentHash, CancellationToken cancel) =>
        (await account.ContainerAsync(ContainerNames.Staging, cancel)).GetBlobClient(Folder + contentHash + Ending);
}
