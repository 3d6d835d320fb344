using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Reporting.Editions;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Editions;
using Reporting.Storage.Publications;
using Reporting.Storage.Runs;
using Reporting.Storage.Tables;
using Reporting.Storage.Uploads;
using Reporting.Storage.Upkeep;
using Reporting.Uploads;
using Reporting.Upkeep;

namespace Reporting.Storage;

/// <summary>Azure Storage behind Core's ports.</summary>
public static class StorageRegistration
{
    /// <summary>Setting: the queue of run requests.</summary>
    private const string QueueSetting = "RunsQueue";

    private const string DefaultQueue = "runs";

    /// <summary>Reads <see cref="StorageConnection"/> and the setting <c>RunsQueue</c> (default <c>runs</c>).</summary>
    /// <exception cref="InvalidOperationException">The connection is not set, or not in full.</exception>
    public static IServiceCollection AddReportingStorage(
        this IServiceCollection services, IConfiguration configuration)
    {
        var queue = configuration[QueueSetting] is { Length: > 0 } name ? name : DefaultQueue;
        return services
            .AddSingleton(new StorageAccount(StorageConnection.From(configuration), queue))
            .AddSingleton<RowTexts>()
            .AddSingleton<IUploadStore, UploadBlobs>()
            .AddSingleton<IKeptContents, KeptContentBlobs>()
            .AddSingleton<IReceiptStore, ReceiptBlobs>()
            .AddSingleton<IUploadLedger, LedgerTable>()
            .AddSingleton<IRunStore, RunTable>()
            .AddSingleton<IResultStore, ResultTable>()
            .AddSingleton<ISnapshotStore, SnapshotBlobs>()
            .AddSingleton<IRunQueue, RunQueueMessages>()
            .AddSingleton<IEditionStore, EditionBlobs>()
            .AddSingleton<IPublicationStore, PublicationTable>()
            .AddSingleton<IStorageProbe, StorageProbe>();
    }

    /// <summary>
    /// Makes the containers, tables and queue that aren't there yet: once, before the first event. Whatever is wanted
    /// later is made then too.
    /// </summary>
    public static Task EnsureReportingStorageAsync(this IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<StorageAccount>().EnsureAsync(cancel);
}
