using Reporting.Periods;
using Reporting.Runs;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests.Runs;

[Collection(AzuriteTests.Name)]
public sealed class RunQueueMessagesTests(EmulatorFixture emulator)
{
    private static readonly RunRequest Request =
        new(new ReportKey(new ReportingMonth(2023, 6), "performance-panel"), "00-0af7651916cd43dd8448eb211c80319c-01");

    [Fact]
    public async Task Ask_Request_IsAMessageThatReadsBack()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        await account.Store<IRunQueue>().AskAsync(Request, TimeSpan.Zero, default);

        var message = await account.Queues.GetQueueClient("runs").ReceiveMessageAsync();

        Assert.Equal(Request, RunRequestJson.Read(message.Value.Body.ToString()));
        Assert.True(message.Value.ExpiresOn > message.Value.InsertedOn?.AddYears(50));
    }

    [Fact]
    public async Task Ask_WithADelay_IsNotSeenBefore()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        await account.Store<IRunQueue>().AskAsync(Request, TimeSpan.FromMinutes(2), default);
        var queue = account.Queues.GetQueueClient("runs");

        Assert.Null((await queue.ReceiveMessageAsync()).Value);
        Assert.Equal(1, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }
}
