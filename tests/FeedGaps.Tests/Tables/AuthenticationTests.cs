using Azure.Core;
using Azure.Data.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Tables;

public sealed class AuthenticationTests(EmulatorFixture emulator) : TableTests(emulator)
{
    private static readonly Uri Cloud = new("https://account1.table.core.windows.net/");

    [Fact]
    public async Task TokenCredential_EveryTry_CarriesATokenForStorage()
    {
        var credential = new KnownToken();
        var transport = StubTransport.Answering(503, 204);
        var options = new TableClientOptions { Transport = transport };
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        var client = new TableServiceClient(Cloud, credential, options).GetTableClient("ledger");

        await client.UpsertEntityAsync(new TableEntity("p", "it's 50%"), TableUpdateMode.Replace);

        Assert.Equal(["Bearer token-1", "Bearer token-1"], transport.Asked.Select(one => one.Headers["Authorization"]));
        Assert.Equal(["https://storage.azure.com/.default"], Assert.Single(credential.Scopes));
        Assert.Equal(
            "https://account1.table.core.windows.net/ledger(PartitionKey='p',RowKey='it%27%27s%2050%25')",
            transport.Asked[0].Uri);
        Assert.Equal(RequestMethod.Put, transport.Asked[0].Method);
    }

    [Fact]
    public async Task Request_Always_NamesTheVersionsItSpeaks()
    {
        var transport = StubTransport.Answering(200, """{ "value": [] }""");
        var client = new TableClient(Cloud, "ledger", new KnownToken(), new() { Transport = transport });

        await All(client.QueryAsync<TableEntity>());

        var asked = Assert.Single(transport.Asked);
        Assert.Equal("2019-02-02", asked.Headers["x-ms-version"]);
        Assert.Equal("3.0", asked.Headers["DataServiceVersion"]);
        Assert.Equal("application/json;odata=minimalmetadata", asked.Headers["Accept"]);
    }

    [Fact]
    public void TokenCredential_WithoutHttps_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new TableServiceClient(Endpoint, new KnownToken()));

    [Fact]
    public async Task SharedKey_OfTheAccount_OpensIt()
    {
        var settings = ConnectionString.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1]);
        var credential = new TableSharedKeyCredential(settings["AccountName"], settings["AccountKey"]);

        Assert.Empty(await All(new TableClient(Endpoint, Table.Name, credential).QueryAsync<TableEntity>()));
        Assert.Contains(
            Table.Name,
            (await All(new TableServiceClient(Endpoint, credential).QueryAsync())).Select(table => table.Name));
    }

    [Fact]
    public async Task SharedKey_OfAnother_Is403()
    {
        var credential = new TableSharedKeyCredential("devstoreaccount1", Convert.ToBase64String(new byte[64]));

        var failure = await Assert.ThrowsAsync<Azure.RequestFailedException>(
            () => new TableClient(Endpoint, Table.Name, credential).UpsertEntityAsync(new TableEntity("p", "a")));

        Assert.Equal(403, failure.Status);
    }

    [Fact]
    public void Client_OfEachKind_KnowsItsAccountAndAddress()
    {
        var cloud = new TableClient(Cloud, "ledger", new KnownToken());
        Assert.Equal(("account1", "ledger"), (cloud.AccountName, cloud.Name));
        Assert.Equal(new Uri(Cloud, "ledger"), cloud.Uri);

        var local = new TableClient("UseDevelopmentStorage=true", "ledger");
        Assert.Equal("devstoreaccount1", local.AccountName);
        Assert.Equal(new Uri("http://127.0.0.1:10002/devstoreaccount1/ledger"), local.Uri);
    }

    [Theory]
    [InlineData("TableEndpoint=http://127.0.0.1:1/devstoreaccount1;AccountName=devstoreaccount1")]
    [InlineData("AccountName=devstoreaccount1;AccountKey=c2VjcmV0")]
    public void ConnectionString_Incomplete_IsRefusedWithoutSayingWhatItHolds(string text)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => new TableServiceClient(text));

        Assert.DoesNotContain("devstoreaccount1", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", refused.Message, StringComparison.Ordinal);
    }
}
