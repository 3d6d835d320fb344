using Azure.Data.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Tables;

/// <summary>Each test has a table of its own in a real Azurite.</summary>
public abstract class TableTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>, IAsyncLifetime
{
    private readonly string name = $"t{Guid.NewGuid():N}";

    private protected string ConnectionString => emulator.ConnectionString;

    private protected Uri Endpoint => emulator.Azurite.TableEndpoint;

    private protected TableClient Table => new(ConnectionString, name);

    public async Task InitializeAsync() => await Table.CreateIfNotExistsAsync();

    public async Task DisposeAsync() => await new TableServiceClient(ConnectionString).DeleteTableAsync(name);

    private protected static async Task<List<T>> All<T>(IAsyncEnumerable<T> values)
    {
        var all = new List<T>();
        await foreach (var value in values)
        {
            all.Add(value);
            Assert.True(all.Count < 10_000, "The pages have no end.");
        }

        return all;
    }

    private protected async Task<string[]> RowsOf(string filter) =>
        [.. (await All(Table.QueryAsync<TableEntity>(filter))).Select(entity => entity.RowKey)];
}
