using System.Collections.Concurrent;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;

namespace Reporting.Storage.Accounts;

/// <summary>The data storage account: its containers, tables and queue, each made when it is first wanted.</summary>
/// <param name="runsQueue">The name of the queue of run requests (setting <c>RunsQueue</c>).</param>
internal sealed class StorageAccount(StorageConnection connection, string runsQueue)
{
    private readonly Clients clients =
        connection.Cloud is { } cloud ? InCloud(cloud) : OfEmulator(connection.Emulator!);

    private readonly ConcurrentDictionary<string, bool> made = new(StringComparer.Ordinal);

    /// <summary>Makes everything, so that officers find where to upload before anything has run.</summary>
    public async Task EnsureAsync(CancellationToken cancel)
    {
        foreach (var container in ContainerNames.All)
            await ContainerAsync(container, cancel);
        foreach (var table in TableNames.All)
            await TableAsync(table, cancel);
        await RunsQueueAsync(cancel);
    }

    /// <remarks>
    /// Asked for before it is made: whoever may only write to a container may not make it, though it is there.
    /// </remarks>
    public async Task<BlobContainerClient> ContainerAsync(string name, CancellationToken cancel)
    {
        var container = Container(name);
        await OnceAsync($"container {name}", async () =>
        {
            if (!await container.ExistsAsync(cancel))
                await container.CreateIfNotExistsAsync(cancellationToken: cancel);
        });
        return container;
    }

    public async Task<TableClient> TableAsync(string name, CancellationToken cancel)
    {
        var table = Table(name);
        await OnceAsync($"table {name}", () => table.CreateIfNotExistsAsync(cancel));
        return table;
    }

    public async Task<QueueClient> RunsQueueAsync(CancellationToken cancel)
    {
        var queue = RunsQueue();
        await OnceAsync("queue", async () =>
        {
            if (!await queue.ExistsAsync(cancel))
                await queue.CreateIfNotExistsAsync(cancellationToken: cancel);
        });
        return queue;
    }

    /// <summary>Whether it is there or not.</summary>
    public BlobContainerClient Container(string name) => clients.Blobs.GetBlobContainerClient(name);

    /// <inheritdoc cref="Container"/>
    public TableClient Table(string name) => clients.Tables.GetTableClient(name);

    /// <inheritdoc cref="Container"/>
    public QueueClient RunsQueue() => clients.Queues.GetQueueClient(runsQueue);

    // Two at once both make it: making what is there already does nothing.
    private async Task OnceAsync(string what, Func<Task> make)
    {
        if (connection.ReadsAlone || made.ContainsKey(what))
            return;
        await make();
        made[what] = true;
    }

    private static Clients InCloud(ServiceAddresses cloud)
    {
        var identity = new DefaultAzureCredential(new DefaultAzureCredentialOptions
        {
            ManagedIdentityClientId = cloud.ClientId,
        });
        return new(
            new BlobServiceClient(cloud.BlobService, identity, ClientSettings.Apply(new BlobClientOptions())),
            new QueueServiceClient(cloud.QueueService, identity, QueueSettings()),
            new TableServiceClient(cloud.TableService, identity, ClientSettings.Apply(new TableClientOptions())));
    }

    private static Clients OfEmulator(string text) => new(
        new BlobServiceClient(text, ClientSettings.Apply(new BlobClientOptions())),
        new QueueServiceClient(text, QueueSettings()),
        new TableServiceClient(text));

    // What the queue trigger expects.
    private static QueueClientOptions QueueSettings() =>
        ClientSettings.Apply(new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    private sealed record Clients(BlobServiceClient Blobs, QueueServiceClient Queues, TableServiceClient Tables);
}
