using Microsoft.Extensions.DependencyInjection;
using Reporting.Audits;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Editions;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Emulator;
using Reporting.Upkeep;
using Reporting.Uploads;

namespace Reporting.Storage.Tests;

[Collection(AzuriteTests.Name)]
public sealed class StorageRegistrationTests(EmulatorFixture emulator)
{
    [Theory]
    [InlineData(typeof(IUploadStore))]
    [InlineData(typeof(IKeptContents))]
    [InlineData(typeof(IReceiptStore))]
    [InlineData(typeof(IUploadLedger))]
    [InlineData(typeof(IRunStore))]
    [InlineData(typeof(IResultStore))]
    [InlineData(typeof(IRunRows<AuditFigure>))]
    [InlineData(typeof(IRunRows<Audit>))]
    [InlineData(typeof(IRunRows<Clock>))]
    [InlineData(typeof(IRunRows<Recommendation>))]
    [InlineData(typeof(ISnapshotStore))]
    [InlineData(typeof(IRunQueue))]
    [InlineData(typeof(IEditionStore))]
    [InlineData(typeof(IPublicationStore))]
    [InlineData(typeof(IStorageProbe))]
    public void AddReportingStorage_EveryPort_HasItsAdapter(Type port)
    {
        using var services = EmptyAccount.Compose("UseDevelopmentStorage=true");

        Assert.Equal("Reporting.Storage", services.GetRequiredService(port).GetType().Assembly.GetName().Name);
    }

    [Fact]
    public async Task Ensure_EmptyAccount_MakesEveryPlaceAndOnceMoreIsNothing()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        for (var time = 0; time < 2; time++)
        {
            await using var services = EmptyAccount.Compose(emulator.ConnectionString);
            await services.EnsureReportingStorageAsync(default);
        }

        var containers = await account.Blobs.GetBlobContainersAsync().ToListAsync();
        var tables = await account.Tables.QueryAsync().ToListAsync();
        var queues = await account.Queues.GetQueuesAsync().ToListAsync();

        Assert.Equal(
            ["disclosure", "drafts", "extracts", "officer", "published", "receipts", "reference", "snapshots", "staging"],
            containers.Select(container => container.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Audits", "Clocks", "Extracts", "Publications", "Recommendations", "Results", "Runs"],
            tables.Select(table => table.Name).Order(StringComparer.Ordinal));
        Assert.Equal("runs", Assert.Single(queues).Name);
    }

    [Fact]
    public async Task AddReportingStorage_QueueSetting_NamesTheQueue()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        await using var services = EmptyAccount.Compose(emulator.ConnectionString, "wishes");
        await services.EnsureReportingStorageAsync(default);

        Assert.Equal("wishes", Assert.Single(await account.Queues.GetQueuesAsync().ToListAsync()).Name);
    }
}
