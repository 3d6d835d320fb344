using System.Diagnostics;
using System.Diagnostics.Tracing;
using Azure;
using Azure.Core.Diagnostics;
using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using Reporting.Periods;
using Reporting.Storage.Blobs;
using Reporting.Tests.Emulator;
using Reporting.Tests.EndToEnd.Running;
using Reporting.Uploads;

namespace Reporting.Storage.Tests;

/// <summary>A text planted wherever an upload's words go turns up in no key, name, label, log, span or exception.
/// Source: faults.md, fault 64.</summary>
[Collection(AzuriteTests.Name)]
public sealed class CanaryTests(EmulatorFixture emulator)
{
    private const string Canary = "ZZCANARY";

    [Fact]
    public async Task Write_PlantedTexts_AreInNoKeyBlobNameOrLabel()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        Assert.DoesNotContain(false, await new EveryStore(account, $"{Canary}.xlsx").WriteAsync());

        var names = new List<string>();
        await foreach (var table in account.Tables.QueryAsync())
        {
            await foreach (var row in account.Tables.GetTableClient(table.Name).QueryAsync<TableEntity>())
                names.Add($"{row.PartitionKey} {row.RowKey}");
        }

        await foreach (var container in account.Blobs.GetBlobContainersAsync())
        {
            var blobs = account.Blobs.GetBlobContainerClient(container.Name);
            await foreach (var blob in blobs.GetBlobsAsync(BlobTraits.Metadata))
                names.Add($"{blob.Name} {string.Join(' ', blob.Metadata.Values)}");
        }

        Assert.True(names.Count > 100);
        Assert.DoesNotContain(names, name => name.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Uploads_RefusedForAnyReason_AreNotNamedInTheException()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        await account.Blobs.CreateBlobContainerAsync("extracts");
        await account.Blobs.CreateBlobContainerAsync("receipts");
        await using var proxy = await StorageProxy.StartAsync(emulator.Azurite);
        proxy.Plan(call => call.Path.Contains(Canary, StringComparison.Ordinal) ? Fate.Refuse : Fate.PassOn);
        var unlucky = new EmptyAccount(proxy.ConnectionString);
        var seen = new SeenBlob(UploadContainer.Extracts, $"2023-06/{Canary}.xlsx", "\"0x1\"", 1, default);
        Func<Task>[] all =
        [
            () => unlucky.Store<IUploadStore>().FindAsync(seen.Container, seen.Name, default),
            () => unlucky.Store<IUploadStore>().ReadAsync(seen, default),
            () => unlucky.Store<IReceiptStore>().WriteAsync(
                UploadFolder.Of(new ReportingMonth(2023, 6)), Canary, "text/html", new byte[] { 1 }, default),
        ];

        foreach (var refused in all)
        {
            var failure = await Assert.ThrowsAsync<RequestFailedException>(refused);
            Assert.Equal((409, "NobodyExpectsThis"), (failure.Status, failure.ErrorCode));
            Assert.Equal("Storage answered 409 NobodyExpectsThis.", failure.Message);
            Assert.DoesNotContain(Canary, failure.ToString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Unnamed_RefusalThatQuotesTheAddress_SaysOnlyStatusAndCode()
    {
        var quoting = new RequestFailedException(
            403, $"/extracts/{Canary}", "AuthenticationFailed", new InvalidOperationException(Canary));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(
            () => Unnamed.Async(() => Task.FromException(quoting)));

        Assert.Equal((403, "AuthenticationFailed"), (failure.Status, failure.ErrorCode));
        Assert.DoesNotContain(Canary, failure.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Uploads_ReadAndListed_LeaveNoWordInTheClientsLogsOrSpans()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        await account.Blobs.CreateBlobContainerAsync("extracts");
        var extracts = account.Blobs.GetBlobContainerClient("extracts");
        await extracts.UploadBlobAsync($"2023-06/{Canary}.xlsx", BinaryData.FromString(Canary));
        var uploads = account.Store<IUploadStore>();
        var words = new List<string>();
        using var log = new AzureEventSourceListener((_, message) => Add(message), EventLevel.Verbose);
        using var spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("Azure", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = span => Add(span.OperationName),
        };
        ActivitySource.AddActivityListener(spans);

        var seen = await uploads.FindAsync(UploadContainer.Extracts, $"2023-06/{Canary}.xlsx", default);
        Assert.NotNull(await uploads.ReadAsync(seen!, default));
        Assert.Single(await uploads.ListAsync(UploadContainer.Extracts, default).ToListAsync());

        Assert.Empty(words);

        void Add(string word)
        {
            lock (words)
                words.Add(word);
        }
    }
}
