using Microsoft.Extensions.DependencyInjection;
using Reporting.Editions;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Editions;
using Reporting.Storage.Publications;
using Reporting.Storage.Runs;
using Reporting.Storage.Tables;
using Reporting.Storage.Upkeep;
using Reporting.Storage.Uploads;
using Reporting.Upkeep;
using Reporting.Uploads;

namespace Reporting.Storage;

/// <summary>Azure Storage behind Core's ports.</summary>
public static class StorageRegistration
{
    /// <param name="runsQueue">The name of the queue of run requests.</param>
    public static IServiceCollection AddReportingStorage(
        this IServiceCollection services, StorageConnection connection, string runsQueue) => services
            .AddSingleton(new StorageAccount(connection, runsQueue))
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

    /// <summary>
    /// Makes the containers, tables and queue that aren't there yet: once, before the first event. Whatever is wanted
    /// later is made then too.
    /// </summary>
    public static Task EnsureReportingStorageAsync(this IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<StorageAccount>().EnsureAsync(cancel);
}
