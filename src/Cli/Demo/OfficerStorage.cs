using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Reporting.Cli.Demo;

/// <summary>The storage as an officer's tool sees it: blobs put, listed and fetched.</summary>
internal sealed class OfficerStorage(string connectionString)
{
    private readonly BlobServiceClient blobs = new(connectionString);
    private readonly TableServiceClient tables = new(connectionString);

    public async Task UploadAsync(string container, string name, BinaryData content, CancellationToken cancel)
    {
        var client = blobs.GetBlobContainerClient(container);
        await client.CreateIfNotExistsAsync(cancellationToken: cancel);
        await client.GetBlobClient(name).UploadAsync(content, overwrite: true, cancel);
    }

    /// <summary>In ordinal order; none where there is no such container yet.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(string container, string prefix, CancellationToken cancel)
    {
        var names = new List<string>();
        try
        {
            var listed = blobs.GetBlobContainerClient(container)
                .GetBlobsAsync(BlobTraits.None, BlobStates.None, prefix, cancel);
            await foreach (var blob in listed)
                names.Add(blob.Name);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            return [];
        }

        return names;
    }

    /// <summary>The short code of the run that made a draft; null while there is no draft.</summary>
    public async Task<string?> RunCodeAsync(string draft, CancellationToken cancel)
    {
        try
        {
            var properties = await blobs.GetBlobContainerClient("drafts").GetBlobClient(draft)
                .GetPropertiesAsync(cancellationToken: cancel);
            return properties.Value.Metadata["runcode"];
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Fetches a blob into a folder, under the last part of its name.</summary>
    public async Task FetchAsync(string container, string name, string folder, CancellationToken cancel)
    {
        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, Path.GetFileName(name));
        await blobs.GetBlobContainerClient(container).GetBlobClient(name).DownloadToAsync(file, cancel);
    }

    public async Task<int> FiguresAsync(CancellationToken cancel)
    {
        var rows = 0;
        var client = tables.GetTableClient("Results");
        await foreach (var _ in client.QueryAsync<TableEntity>(
            "Breakdown ne ''", select: ["RowKey"], cancellationToken: cancel))
            rows++;
        return rows;
    }
}
