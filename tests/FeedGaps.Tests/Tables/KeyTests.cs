using Azure;
using Azure.Data.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Tables;

public sealed class KeyTests(EmulatorFixture emulator) : TableTests(emulator)
{
    public static TheoryData<string> Odd =>
    [
        "it's", "'", "''", "a b", " a ", "", "+", "a&b=c", "50%", "%27", "%2F", "a,b;c:d@e$f", "(a)[b]{c}", "a\"b<c>d",
        "..", "~!*|^`", "é ü ß ł", "漢字", "👍🏽", "2023-06|4.1|SYN-000123", "A", "ﬁ", "e\u0301",
    ];

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task Entity_WithOddKeys_IsAddedReadFoundUpdatedAndDeleted(string key)
    {
        await Table.AddEntityAsync(new TableEntity(key, key) { ["Count"] = 1 });
        await Table.AddEntityAsync(new TableEntity(key, key + "x"));

        var read = (await Table.GetEntityAsync<TableEntity>(key, key)).Value;
        Assert.Equal((key, key, 1), (read.PartitionKey, read.RowKey, read.GetInt32("Count")));
        Assert.Equal([key], await RowsOf(TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}")));
        Assert.Equal([key], (await All(Table.QueryAsync<TableEntity>(e => e.PartitionKey == key && e.RowKey == key)))
            .Select(entity => entity.RowKey));

        await Table.UpdateEntityAsync(new TableEntity(key, key) { ["Count"] = 2 }, read.ETag);
        await Table.SubmitTransactionAsync(
            [new(TableTransactionActionType.UpsertMerge, new TableEntity(key, key) { ["More"] = 3 })]);
        read = (await Table.GetEntityAsync<TableEntity>(key, key)).Value;
        Assert.Equal((2, 3), (read.GetInt32("Count"), read.GetInt32("More")));

        await Table.DeleteEntityAsync(key, key);
        Assert.Equal([key + "x"], await RowsOf(TableClient.CreateQueryFilter($"PartitionKey eq {key}")));
    }

    [Fact]
    public async Task Entities_WhoseKeysDifferInCase_AreTwo()
    {
        await Table.AddEntityAsync(new TableEntity("p", "a"));
        await Table.AddEntityAsync(new TableEntity("p", "A"));

        Assert.Equal(["A", "a"], await RowsOf("PartitionKey eq 'p'"));
    }

    [Fact]
    public async Task Entity_WithoutKey_IsRefusedBeforeAnythingIsSent()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table.AddEntityAsync(new TableEntity(null, "a")));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table.GetEntityAsync<TableEntity>("p", null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => Table.DeleteEntityAsync(null, "a"));
    }

    [Fact]
    public async Task AddEntity_KeyOverTheServicesLimit_Is400()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Table.AddEntityAsync(new TableEntity("p", new string('k', 1025))));

        Assert.Equal(400, failure.Status);
    }
}
