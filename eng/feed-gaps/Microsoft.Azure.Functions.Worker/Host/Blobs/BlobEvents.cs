using Azure.Storage.Blobs.Models;

namespace Reporting.FunctionsHost.Blobs;

/// <summary>Stands where Event Grid stands: finds blobs created or changed and puts a message for each on the queue.</summary>
/// <remarks>The message is written before the receipt, so a crash between them brings it again rather than never.</remarks>
internal sealed class BlobEvents(
    BlobFunction function, QueueClient queue, StateBlob<Dictionary<string, string>> receipts, EventPlan plan, TimeSpan polling, ILogger log)
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly List<(string Blob, string ETag, DateTimeOffset Due)> due = [];
    private Dictionary<string, string>? told;

    public Task RunAsync(CancellationToken stop) => StorageLoop.RunAsync(LookAsync, log, stop);

    private async Task<TimeSpan> LookAsync(CancellationToken stop)
    {
        told ??= await receipts.LoadAsync(stop) ?? [];
        var changed = Note(await ListAsync(stop));
        changed |= await SendAsync(stop);
        if (changed)
            await receipts.SaveAsync(told.Where(blob => !due.Exists(waiting => waiting.Blob == blob.Key))
                .ToDictionary(StringComparer.Ordinal));
        return polling;
    }

    private async Task<Dictionary<string, string>> ListAsync(CancellationToken stop)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            await foreach (var blob in function.Container
                .GetBlobsAsync(BlobTraits.None, BlobStates.None, function.Template.Prefix, stop))
            {
                if (function.Template.Matches(blob.Name))
                    found[blob.Name] = blob.Properties.ETag.GetValueOrDefault().ToString("H");
            }
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            log.LogDebug("Container {Container} is not there yet", function.Container.Name);
        }

        return found;
    }

    /// <summary>Plans the deliveries of what is new; says whether anything differs from what was told.</summary>
    private bool Note(Dictionary<string, string> found)
    {
        var changes = found.Where(blob => told!.GetValueOrDefault(blob.Key) != blob.Value).ToList();
        foreach (var (blob, etag) in changes)
        {
            told![blob] = etag;
            counts[blob] = counts.GetValueOrDefault(blob) + 1;
            due.AddRange(plan.Deliveries(blob, counts[blob])
                .Select(delay => (blob, etag, TimeProvider.System.GetUtcNow() + delay)));
        }

        var gone = told!.Keys.Where(blob => !found.ContainsKey(blob)).ToList();
        gone.ForEach(blob => told.Remove(blob));
        return changes.Count + gone.Count > 0;
    }

    private async Task<bool> SendAsync(CancellationToken stop)
    {
        var now = TimeProvider.System.GetUtcNow();
        var ripe = due.Where(waiting => waiting.Due <= now).ToList();
        foreach (var delivery in ripe)
        {
            var message = new BlobMessage(function.Id, function.Container.Name, delivery.Blob, delivery.ETag);
            await queue.CreateIfNotExistsAsync(cancellationToken: stop);
            await queue.SendMessageAsync(message.Encode(), timeToLive: TimeSpan.FromSeconds(-1), cancellationToken: stop);
            due.Remove(delivery);
        }

        return ripe.Count > 0;
    }
}
