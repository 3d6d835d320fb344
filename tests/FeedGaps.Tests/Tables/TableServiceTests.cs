using Azure;
using Azure.Data.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Tables;

public sealed class TableServiceTests(EmulatorFixture emulator) : TableTests(emulator)
{
    [Fact]
    public async Task CreateTableIfNotExists_Twice_IsFine()
    {
        var service = new TableServiceClient(ConnectionString);
        var name = $"n{Guid.NewGuid():N}";

        var first = await service.CreateTableIfNotExistsAsync(name);
        var second = await service.CreateTableIfNotExistsAsync(name);
        await service.DeleteTableAsync(name);

        Assert.Equal((name, 204), (first.Value.Name, first.GetRawResponse().Status));
        Assert.Equal((name, 409), (second.Value.Name, second.GetRawResponse().Status));
    }

    [Fact]
    public async Task CreateTableIfNotExists_StillBeingDeleted_Is409()
    {
        var transport = StubTransport.Answering(
            409, """{"odata.error":{"code":"TableBeingDeleted","message":{"lang":"en-US","value":"Try later."}}}""");
        var service = new TableServiceClient(
            new Uri("https://account1.table.core.windows.net"), new KnownToken(), new() { Transport = transport });

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => service.CreateTableIfNotExistsAsync("ledger"));

        Assert.Equal("TableBeingDeleted", failure.ErrorCode);
    }

    [Fact]
    public async Task DeleteTable_NotThere_IsNoError() =>
        Assert.Equal(404, (await new TableServiceClient(ConnectionString).DeleteTableAsync("absent")).Status);

    [Fact]
    public async Task AddEntity_TableNotThere_Is404()
    {
        var absent = new TableServiceClient(ConnectionString).GetTableClient("absent");

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => absent.AddEntityAsync(new TableEntity("p", "a")));

        Assert.Equal((404, "TableNotFound"), (failure.Status, failure.ErrorCode));
    }
}
