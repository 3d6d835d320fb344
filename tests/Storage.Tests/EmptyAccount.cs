using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Reporting.Storage.Accounts;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests;

/// <summary>The emulator's account with nothing in it, and the stores on it as the app composes them.</summary>
internal sealed class EmptyAccount(string connection)
{
    public BlobServiceClient Blobs { get; } = new(connection);

    public QueueServiceClient Queues { get; } =
        new(connection, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });

    public TableServiceClient Tables { get; } = new(connection);

    public static async Task<EmptyAccount> OfAsync(EmulatorFixture emulator)
    {
        var account = new EmptyAccount(emulator.ConnectionString);
        await foreach (var container in account.Blobs.GetBlobContainersAsync())
            await account.Blobs.DeleteBlobContainerAsync(container.Name);
        await foreach (var table in account.Tables.QueryAsync())
            await account.Tables.DeleteTableAsync(table.Name);
        await foreach (var queue in account.Queues.GetQueuesAsync())
            await account.Queues.DeleteQueueAsync(queue.Name);
        return account;
    }

    /// <summary>A store on a client of its own, as another instance of the app would have.</summary>
    public T Store<T>()
        where T : notnull => Compose(connection).GetRequiredService<T>();

    public static ServiceProvider Compose(string connection, string runsQueue = "runs") => new ServiceCollection()
        .AddReportingStorage(StorageConnection.From(Settings(("ReportingStorage", connection))), runsQueue)
        .BuildServiceProvider();

    public static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(
                setting => setting.Name.Replace("__", ":", StringComparison.Ordinal),
                string? (setting) => setting.Value))
            .Build();
}
