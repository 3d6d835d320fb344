using Azure;
using Azure.Data.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Tables;

public sealed class RetryTests(EmulatorFixture emulator) : TableTests(emulator)
{
    private static readonly Uri Cloud = new("https://account1.table.core.windows.net/");

    [Fact]
    public async Task Upsert_StorageBusyTwice_IsStoredAtTheThirdTry()
    {
        await using var storage = await StumblingStorage.StartAsync(Endpoint, failures: 2, passOn: false);

        var answer = await Through(storage).UpsertEntityAsync(new TableEntity("p", "it's") { ["Count"] = 1 });

        Assert.Equal((204, 3), (answer.Status, storage.Asked));
        Assert.Equal(1, (await Table.GetEntityAsync<TableEntity>("p", "it's")).Value["Count"]);
    }

    [Fact]
    public async Task Transaction_StorageBusyOnce_IsAppliedAtTheSecondTry()
    {
        await using var storage = await StumblingStorage.StartAsync(Endpoint, failures: 1, passOn: false);

        await Through(storage).SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "a")),
            new(TableTransactionActionType.Add, new TableEntity("p", "b")),
        ]);

        Assert.Equal(["a", "b"], await RowsOf(""));
        Assert.Equal(2, storage.Asked);
    }

    [Fact]
    public async Task Answer_LostAfterSuccess_ConvergesForUpsertsOnly()
    {
        await using var storage = await StumblingStorage.StartAsync(Endpoint, failures: 1, passOn: true);
        await Through(storage).UpsertEntityAsync(new TableEntity("p", "a"));

        await using var again = await StumblingStorage.StartAsync(Endpoint, failures: 1, passOn: true);
        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Through(again).AddEntityAsync(new TableEntity("p", "b")));

        Assert.Equal(409, failure.Status);
        Assert.Equal(["a", "b"], await RowsOf(""));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task Request_TransientFailures_IsRepeatedAsOftenAsTheOptionsSay(int status)
    {
        var transport = StubTransport.Answering(status, status, 204);

        await Stubbed(transport, retries: 2).UpsertEntityAsync(new TableEntity("p", "a"));
        Assert.Equal(3, transport.Asked.Count);

        var failing = StubTransport.Answering(status);
        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Stubbed(failing, retries: 2).UpsertEntityAsync(new TableEntity("p", "a")));
        Assert.Equal((status, 3), (failure.Status, failing.Asked.Count));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(409)]
    [InlineData(412)]
    public async Task Request_RefusedForGood_IsNotRepeated(int status)
    {
        var transport = StubTransport.Answering(status, "<html>a proxy's page</html>");

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Stubbed(transport, retries: 2).UpsertEntityAsync(new TableEntity("p", "a")));

        Assert.Equal((status, 1), (failure.Status, transport.Asked.Count));
    }

    [Fact]
    public async Task Request_NoAnswerInTime_IsRepeated()
    {
        var transport = new StubTransport(async (at, stop) =>
        {
            if (at == 1)
                await Never(stop);
            return new StubResponse(204, "");
        });

        await Stubbed(transport, retries: 1).UpsertEntityAsync(new TableEntity("p", "a"));

        Assert.Equal(2, transport.Asked.Count);
    }

    [Fact]
    public async Task Request_CancelledByTheCaller_IsNotRepeated()
    {
        using var stop = new CancellationTokenSource();
        var transport = new StubTransport(async (_, token) =>
        {
            await stop.CancelAsync();
            await Never(token);
            return new StubResponse(204, "");
        });

        var client = Stubbed(transport, retries: 2);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.UpsertEntityAsync(new TableEntity("p", "a"), cancellationToken: stop.Token));

        Assert.Single(transport.Asked);
    }

    private static TableClient Stubbed(StubTransport transport, int retries)
    {
        var options = new TableClientOptions { Transport = transport };
        options.Retry.MaxRetries = retries;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(200);
        return new TableClient(Cloud, "ledger", new KnownToken(), options);
    }

    private static Task Never(CancellationToken stop) =>
        Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);

    private TableClient Through(StumblingStorage storage) => new(
        ConnectionString.Replace($"{Endpoint}", $"{storage.Endpoint}", StringComparison.Ordinal), Table.Name);
}
