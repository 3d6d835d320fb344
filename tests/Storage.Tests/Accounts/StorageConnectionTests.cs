using Reporting.Storage.Accounts;

namespace Reporting.Storage.Tests.Accounts;

public sealed class StorageConnectionTests
{
    private const string Cloud = "DefaultEndpointsProtocol=https;AccountName=council;AccountKey=c2VjcmV0;";

    [Fact]
    public void From_AllThreeAddresses_IsByIdentity()
    {
        var connection = StorageConnection.From(EmptyAccount.Settings(
            ("ReportingStorage__blobServiceUri", "https://council.blob.core.windows.net"),
            ("ReportingStorage__queueServiceUri", "https://council.queue.core.windows.net"),
            ("ReportingStorage__tableServiceUri", "https://council.table.core.windows.net"),
            ("ReportingStorage__clientId", "1f0c")));

        Assert.Null(connection.Emulator);
        Assert.Equal("https://council.table.core.windows.net/", connection.Cloud!.TableService.AbsoluteUri);
        Assert.Equal("1f0c", connection.Cloud.ClientId);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true")]
    [InlineData("usedevelopmentstorage=TRUE;")]
    [InlineData("AccountName=a;AccountKey=eA==;BlobEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://localhost:2/a;"
        + "TableEndpoint=http://[::1]:3/a")]
    public void From_EmulatorConnectionString_IsTaken(string text) =>
        Assert.Equal(text, StorageConnection.From(EmptyAccount.Settings(("ReportingStorage", text))).Emulator);

    [Theory]
    [InlineData(Cloud)]
    [InlineData(Cloud + "BlobEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://127.0.0.1:2/a")]
    [InlineData(Cloud + "BlobEndpoint=http://127.0.0.1:1/a;QueueEndpoint=http://127.0.0.1:2/a;"
        + "TableEndpoint=https://council.table.core.windows.net")]
    [InlineData("UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://10.0.0.7")]
    [InlineData("UseDevelopmentStorage=false")]
    [InlineData("nonsense")]
    public void From_AnyOtherConnectionString_IsRefusedWithoutShowingIt(string text)
    {
        var refused = Refused(("ReportingStorage", text));

        Assert.Contains("ReportingStorage__blobServiceUri", refused, StringComparison.Ordinal);
        Assert.Contains("identity", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("10.0.0.7", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void From_Nothing_SaysWhatToSet()
    {
        var refused = Refused();

        Assert.All(
            new[] { "blob", "queue", "table" },
            service => Assert.Contains($"ReportingStorage__{service}ServiceUri", refused, StringComparison.Ordinal));
        Assert.Contains("UseDevelopmentStorage=true", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void From_PartsMissingOrWrong_NamesAllAtOnce()
    {
        var refused = Refused(("ReportingStorage__queueServiceUri", "http://council.queue.core.windows.net"));

        Assert.Contains("ReportingStorage__blobServiceUri is not set", refused, StringComparison.Ordinal);
        Assert.Contains("ReportingStorage__tableServiceUri is not set", refused, StringComparison.Ordinal);
        Assert.Contains("ReportingStorage__queueServiceUri must be an https", refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://council.blob.core.windows.net?sv=2023&sig=c2VjcmV0")]
    [InlineData("https://user:c2VjcmV0@council.blob.core.windows.net")]
    [InlineData("council.blob.core.windows.net")]
    public void From_AddressWithASecretOrNone_IsRefusedWithoutShowingIt(string address)
    {
        var refused = Refused(
            ("ReportingStorage__blobServiceUri", address),
            ("ReportingStorage__queueServiceUri", "https://council.queue.core.windows.net"),
            ("ReportingStorage__tableServiceUri", "https://council.table.core.windows.net"));

        Assert.Contains("ReportingStorage__blobServiceUri must be", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("queueServiceUri must", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", refused, StringComparison.Ordinal);
    }

    [Fact]
    public void From_ConnectionStringAndAddress_IsRefused() =>
        Assert.Contains(
            "twice",
            Refused(
                ("ReportingStorage", "UseDevelopmentStorage=true"),
                ("ReportingStorage__blobServiceUri", "https://council.blob.core.windows.net")),
            StringComparison.Ordinal);

    [Fact]
    public void ToRead_AccountsName_IsOpenedByIdentity()
    {
        var connection = StorageConnection.ToRead("streporting01");

        Assert.Null(connection.Emulator);
        Assert.True(connection.ReadsAlone);
        Assert.Equal(
            "https://streporting01.table.core.windows.net/", connection.Cloud!.TableService.AbsoluteUri);
    }

    [Fact]
    public void ToRead_Emulator_IsTaken()
    {
        var connection = StorageConnection.ToRead("UseDevelopmentStorage=true");

        Assert.Equal("UseDevelopmentStorage=true", connection.Emulator);
        Assert.True(connection.ReadsAlone);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no")]
    [InlineData("St-Reporting")]
    [InlineData("evil.example.org/x")]
    [InlineData(Cloud)]
    public void ToRead_AnythingElse_IsRefusedWithoutShowingIt(string storage)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => StorageConnection.ToRead(storage));

        Assert.DoesNotContain("c2VjcmV0", refused.Message, StringComparison.Ordinal);
    }

    private static string Refused(params (string Name, string Value)[] settings) =>
        Assert.Throws<InvalidOperationException>(
            () => StorageConnection.From(EmptyAccount.Settings(settings))).Message;
}
