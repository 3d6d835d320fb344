using Azure.Data.Tables;
using FsCheck.Fluent;
using Reporting.Storage.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests.Tables;

[Collection(AzuriteTests.Name)]
public sealed class TableKeyOnAzuriteTests(EmulatorFixture emulator)
{
    [Fact]
    public async Task Of_AnyParts_IsARowThatIsFoundByItsKeyAndByQuery()
    {
        var table = (await EmptyAccount.OfAsync(emulator)).Tables.GetTableClient("Keys");
        await table.CreateIfNotExistsAsync();
        var parts = KeyTexts.Parts().Generator.Sample(60, 40).Append([new string('/', 600)]).Append([""]);

        foreach (var each in parts)
        {
            var key = TableKey.Of(each);
            await table.UpsertEntityAsync(new TableEntity(key, key), TableUpdateMode.Replace);
            Assert.Equal(key, (await table.GetEntityAsync<TableEntity>(key, key)).Value.RowKey);
            var filter = TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}");
            var found = await table.QueryAsync<TableEntity>(filter).ToListAsync();
            Assert.Equal(key, Assert.Single(found).PartitionKey);
        }
    }
}
