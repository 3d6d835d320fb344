using Azure.Data.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Tables;

public sealed class PagingTests(EmulatorFixture emulator) : TableTests(emulator)
{
    [Fact]
    public async Task Query_OneRowMoreThanAPage_ReadsThemAllInOrder()
    {
        var rows = await Add(1001);

        Assert.Equal(rows, (await All(Table.QueryAsync<TableEntity>())).Select(entity => entity.RowKey));
        Assert.Equal((int[])[1000, 1], await PageSizes(null));
        Assert.Equal((int[])[400, 400, 201], await PageSizes(400));
    }

    [Fact]
    public async Task Query_FromAContinuationToken_GoesOnWhereItStopped()
    {
        var rows = await Add(25);
        var pages = await All(Table.QueryAsync<TableEntity>("PartitionKey eq 'it''s p'", maxPerPage: 10).AsPages());

        var rest = await All(Table.QueryAsync<TableEntity>().AsPages(pages[0].ContinuationToken, pageSizeHint: 100));

        Assert.Equal(rows[10..], rest.Single().Values.Select(entity => entity.RowKey));
        Assert.Null(pages[^1].ContinuationToken);
    }

    [Fact]
    public async Task Query_NoRows_IsOneEmptyPage() =>
        Assert.Empty(Assert.Single(await All(Table.QueryAsync<TableEntity>().AsPages())).Values);

    [Fact]
    public async Task Query_CancelledBetweenPages_Stops()
    {
        await Add(25);
        using var stop = new CancellationTokenSource();
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Table.QueryAsync<TableEntity>(maxPerPage: 10).WithCancellation(stop.Token))
                if (++read == 10)
                    await stop.CancelAsync();
        });

        Assert.Equal(10, read);
    }

    [Fact]
    public async Task Tables_SeveralPages_AreAllListed()
    {
        var service = new TableServiceClient(ConnectionString);
        var prefix = $"p{Guid.NewGuid():N}";
        string[] names = [.. Enumerable.Range(0, 3).Select(at => $"{prefix}{at}")];
        foreach (var name in names)
            await service.CreateTableIfNotExistsAsync(name);

        var filter = TableClient.CreateQueryFilter($"TableName ge {prefix} and TableName lt {prefix + "9"}");
        var listed = await All(service.QueryAsync(filter, maxPerPage: 2));
        foreach (var name in names)
            await service.DeleteTableAsync(name);

        Assert.Equal(names, listed.Select(table => table.Name));
        Assert.Empty(await All(service.QueryAsync(filter)));
    }

    private async Task<string[]> Add(int count)
    {
        string[] rows = [.. Enumerable.Range(0, count).Select(at => $"{at:D5} é")];
        foreach (var some in rows.Chunk(100))
            await Table.SubmitTransactionAsync(some.Select(row =>
                new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("it's p", row))));
        return rows;
    }

    private async Task<int[]> PageSizes(int? maxPerPage)
    {
        var pages = await All(Table.QueryAsync<TableEntity>(maxPerPage: maxPerPage).AsPages());
        return [.. pages.Select(page => page.Values.Count)];
    }
}
