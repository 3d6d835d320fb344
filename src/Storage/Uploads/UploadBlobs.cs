using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Reporting.Storage.Accounts;
using Reporting.Storage.Blobs;
using Reporting.Uploads;

namespace Reporting.Storage.Uploads;

/// <summary>Containers <c>extracts</c> and <c>reference</c>.</summary>
internal sealed class UploadBlobs(StorageAccount account) : IUploadStore
{
    public Task<SeenBlob?> FindAsync(UploadContainer container, string name, CancellationToken cancel) =>
        Unnamed.Async(async () =>
        {
            var blob = await BlobAsync(container, name, cancel);
            try
            {
                var found = (await blob.GetPropertiesAsync(cancellationToken: cancel)).Value;
                return new SeenBlob(
                    container, name, found.ETag.ToString("H"), found.ContentLength, found.LastModified);
            }
            catch (RequestFailedException refused) when (refused.Status == 404)
            {
                return null;
            }
        });

    public Task<byte[]?> ReadAsync(SeenBlob seen, CancellationToken cancel) =>
        Unnamed.Async(async () =>
        {
            var blob = await BlobAsync(seen.Container, seen.Name, cancel);
            var ifSame = new BlobRequestConditions { IfMatch = new ETag(seen.ETag) };
            try
            {
                var answer = await blob.DownloadContentAsync(ifSame, cancel);
                return answer.Value.Content.ToArray();
            }
            catch (RequestFailedException refused) when (refused.Status is 404 or 412)
            {
                return null;
            }
        });

    public async IAsyncEnumerable<SeenBlob> ListAsync(
        UploadContainer container, [EnumeratorCancellation] CancellationToken cancel)
    {
        var blobs = await account.ContainerAsync(UploadContainerNames.Of(container), cancel);
        await foreach (var blob in blobs.GetBlobsAsync(cancellationToken: cancel))
        {
            var properties = blob.Properties;
            yield return new SeenBlob(
                container,
                blob.Name,
                properties.ETag?.ToString("H") ?? "",
                properties.ContentLength ?? 0,
                properties.LastModified ?? DateTimeOffset.MinValue);
        }
    }

    private async Task<BlobClient> BlobAsync(UploadContainer container, string name, CancellationToken cancel) =>
        (await account.ContainerAsync(UploadContainerNames.Of(container), cancel)).GetBlobClient(name);
}
