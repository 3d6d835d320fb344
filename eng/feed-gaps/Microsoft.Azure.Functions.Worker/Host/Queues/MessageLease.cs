namespace Reporting.FunctionsHost.Queues;

/// <summary>Keeps a message hidden while its function runs, however long that is.</summary>
internal sealed class MessageLease : IAsyncDisposable
{
    private readonly QueueClient queue;
    private readonly QueueMessage message;
    private readonly Renewal renewal;
    private string receipt;

    public MessageLease(QueueClient queue, QueueMessage message, TimeSpan time, ILogger log)
    {
        this.queue = queue;
        this.message = message;
        receipt = message.PopReceipt;
        renewal = new Renewal(time, () => HideAsync(time), fault =>
        {
            log.LogWarning(fault, "A message of {Queue} could not be kept hidden; it may run twice", queue.Name);
            return Task.CompletedTask;
        }).Start();
    }

    public async Task DeleteAsync()
    {
        await renewal.DisposeAsync();
        await queue.DeleteMessageAsync(message.MessageId, receipt);
    }

    /// <summary>Lets it be had again after this time.</summary>
    public async Task ReleaseAsync(TimeSpan after)
    {
        await renewal.DisposeAsync();
        await HideAsync(after);
    }

    public ValueTask DisposeAsync() => renewal.DisposeAsync();

    private async Task HideAsync(TimeSpan time) => receipt = (await queue.UpdateMessageAsync(
        message.MessageId, receipt, messageText: null, time, CancellationToken.None)).Value.PopReceipt;
}
