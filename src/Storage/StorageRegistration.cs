using Microsoft.Extensions.DependencyInjection;
using Reporting.Audits;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Editions;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Audits;
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
            .AddRunRows()
            .AddSingleton<ISnapshotStore, SnapshotBlobs>()
            .AddSingleton<IRunQueue, RunQueueMessages>()
            .AddSingleton<IEditionStore, EditionBlobs>()
            .AddSingleton<IPublicationStore, PublicationTable>()
            .AddSingleton<IStorageProbe, StorageProbe>();

    // Two kinds of rows lie in one table: its marks are swept once.
    private static IServiceCollection AddRunRows(this IServiceCollection services) => services
        .AddSingleton<IResultStore, ResultTable>()
        .AddSingleton<IRunRows<AuditFigure>, AuditResultTable>()
        .AddSingleton<IRunRows<Audit>, AuditTable>()
        .AddSingleton<IRunRows<Clock>, ClockTable>()
        .AddSingleton<IRunRows<Recommendation>, RecommendationTable>()
        .AddSingleton<IRunPartitions>(provider => provider.GetRequiredService<IResultStore>())
        .AddSingleton<IRunPartitions>(provider => provider.GetRequiredService<IRunRows<Audit>>())
        .AddSingleton<IRunPartitions>(provider => provider.GetRequiredService<IRunRows<Clock>>())
        .AddSingleton<IRunPartitions>(provider => provider.GetRequiredService<IRunRows<Recommendation>>());

    /// <summary>
    /// Makes the containers, tables and queue that aren't there yet: once, before the first event. Whatever is wanted
    /// later is made then too.
    /// </summary>
    public static Task EnsureReportingStorageAsync(this IServiceProvider services, CancellationToken cancel) =>
        services.GetRequiredService<StorageAccount>().EnsureAsync(cancel);
}
