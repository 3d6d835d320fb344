using Azure.Storage.Blobs.Models;
using Reporting.FunctionsHost.Queues;

namespace Reporting.FunctionsHost.Blobs;

/// <summary>Hands the events on the host's queue to their functions.</summary>
internal sealed class BlobDelivery(IEnumerable<BlobFunction> functions, Invoker invoker, QueueClient lost, ILogger log)
    : IMessageHandler
{
    private readonly Dictionary<string, BlobFunction> functions = functions.ToDictionary(function => function.Id, StringComparer.Ordinal);

    public QueueClient PoisonQueue(QueueMessage message) =>
        functions.TryGetValue(BlobMessage.Decode(message).FunctionId, out var function) ? function.Poison : lost;

    /// <remarks>
    /// As in the cloud the message of a blob that is gone, or was replaced since, is dropped: what replaced it brings an
    /// event of its own.
    /// </remarks>
    public async Task<Outcome> HandleAsync(QueueMessage message)
    {
        var told = BlobMessage.Decode(message);
        if (!functions.TryGetValue(told.FunctionId, out var function))
        {
            log.LogWarning("'{Function}' is no longer here; its event is dropped", told.FunctionId);
            return Outcome.Succeeded;
        }

        var blob = function.Container.GetBlobClient(told.BlobName);
        if (await ETagAsync(blob) != told.ETag)
            return Outcome.Succeeded;
        var reason = $"New blob event in {told.ContainerName}, try {message.DequeueCount}";
        var trigger = new TriggerEvent(blob, reason, function.Template.Data(told.BlobName));
        return (await invoker.RunAsync(function.Entry, trigger)).Outcome;
    }

    private static async Task<string?> ETagAsync(BlobClient blob)
    {
        try
        {
            BlobProperties properties = await blob.GetPropertiesAsync();
            return properties.ETag.ToString("H");
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }
}
