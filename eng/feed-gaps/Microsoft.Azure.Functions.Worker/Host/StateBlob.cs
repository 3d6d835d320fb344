namespace Reporting.FunctionsHost;

/// <summary>What the host must still know after a restart, as JSON in a blob of its own container.</summary>
internal sealed class StateBlob<T>(BlobContainerClient container, string name)
    where T : class
{
    public async Task<T?> LoadAsync(CancellationToken stop)
    {
        try
        {
            var content = await container.GetBlobClient(name).DownloadContentAsync(stop);
            return content.Value.Content.ToObjectFromJson<T>();
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    public async Task SaveAsync(T state)
    {
        await container.CreateIfNotExistsAsync();
        await container.GetBlobClient(name).UploadAsync(BinaryData.FromObjectAsJson(state), overwrite: true);
    }
}
