using System.Runtime.CompilerServices;
using Azure.Storage.Blobs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Blobs;
using Reporting.Uploads;

namespace Reporting.Storage.Uploads;

/// <summary><c>staging/uploads/{hash}</c>.</summary>
internal sealed class KeptContentBlobs(StorageAccount account) : IKeptContents
{
    private const string Folder = "uploads/";

    public async Task KeepAsync(string contentHash, ReadOnlyMemory<byte> content, CancellationToken cancel) =>
        await (await BlobAsync(contentHash, cancel)).PutAsync(content, BlobKind.Plain, cancel);

    public async Task<byte[]> ReadAsync(string contentHash, CancellationToken cancel) =>
        await (await BlobAsync(contentHash, cancel)).ReadAsync($"The upload with content {contentHash}", cancel);

    public async Task DeleteAsync(string contentHash, CancellationToken cancel) =>
        await (await BlobAsync(contentHash, cancel)).DeleteIfExistsAsync(cancellationToken: cancel);

    public async Task DeleteAsync(string contentHash, DateTimeOffset writtenOn, CancellationToken cancel) =>
        await (await BlobAsync(contentHash, cancel)).DeleteUnchangedAsync(writtenOn, cancel);

    public async IAsyncEnumerable<(string ContentHash, DateTimeOffset WrittenOn)> ListAsync(
        [EnumeratorCancellation] CancellationToken cancel)
    {
        var staging = await account.ContainerAsync(ContainerNames.Staging, cancel);
        await foreach (var blob in staging.GetBlobsAsync(prefix: Folder, cancellationToken: cancel))
            yield return (blob.Name[Folder.Length..], blob.WrittenOn());
    }

    private async Task<BlobClient> BlobAsync(string contentHash, CancellationToken cancel) =>
        (await account.ContainerAsync(ContainerNames.Staging, cancel)).GetBlobClient(Folder + contentHash);
}
