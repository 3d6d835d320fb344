namespace Reporting.Uploads;

/// <summary>What lies in the officers' containers now.</summary>
internal static class LiveUploads
{
    /// <summary>Every blob that officers have put there.</summary>
    public static async Task<List<SeenBlob>> ListAsync(IUploadStore store, CancellationToken cancel)
    {
        var live = new List<SeenBlob>();
        foreach (var container in Enum.GetValues<UploadContainer>())
        {
            await foreach (var blob in store.ListAsync(container, cancel))
                live.Add(blob);
        }

        return live;
    }
}
