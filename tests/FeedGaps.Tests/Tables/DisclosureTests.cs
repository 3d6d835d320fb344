using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using Azure;
using Azure.Core.Diagnostics;
using Azure.Data.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Tables;

public sealed class DisclosureTests(EmulatorFixture emulator) : TableTests(emulator)
{
    private const string Canary = "ZZCANARY";

    [Fact]
    public async Task Logs_AtTheirMostDetailed_HoldNoPropertysValue()
    {
        var lines = new ConcurrentQueue<string>();
        using var listener = new AzureEventSourceListener((_, message) => lines.Enqueue(message), EventLevel.Verbose);
        var entity = new TableEntity("p", "a") { ["Text"] = Canary };

        await Table.AddEntityAsync(entity);
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertMerge, entity)]);
        await All(Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Text eq {Canary}")));

        Assert.Contains(lines, line => line.Contains(Table.Name, StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains(Canary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Failures_OfEveryKind_HoldNoPropertysValue()
    {
        var entity = new TableEntity("p", "a") { ["Text"] = Canary };
        await Table.AddEntityAsync(entity);

        Exception[] failures =
        [
            await Assert.ThrowsAsync<RequestFailedException>(() => Table.AddEntityAsync(entity)),
            await Assert.ThrowsAsync<RequestFailedException>(
                () => Table.UpdateEntityAsync(entity, new ETag("W/\"datetime'2000-01-01T00%3A00%3A00.0000000Z'\""))),
            await Assert.ThrowsAsync<TableTransactionFailedException>(
                () => Table.SubmitTransactionAsync([new(TableTransactionActionType.Add, entity)])),
        ];

        Assert.All(failures, one => Assert.DoesNotContain(Canary, one.ToString(), StringComparison.Ordinal));
    }
}
