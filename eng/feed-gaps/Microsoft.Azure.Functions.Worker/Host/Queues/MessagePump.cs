namespace Reporting.FunctionsHost.Queues;

/// <param name="BatchSize">How many messages are fetched together.</param>
/// <param name="Threshold">With this many or fewer at work the next batch is fetched.</param>
/// <param name="Limit">How many are at work at once.</param>
/// <param name="MaxDequeueCount">After so many failed tries a message is poison.</param>
/// <param name="Lease">How long a message stays hidden if nobody keeps it up.</param>
/// <param name="Delay">How long a message stays hidden after a failed try.</param>
/// <param name="LongestIdle">The longest wait between looks at an empty queue.</param>
internal sealed record PumpSettings(
    int BatchSize, int Threshold, int Limit, int MaxDequeueCount, TimeSpan Lease, TimeSpan Delay, TimeSpan LongestIdle);

/// <summary>What a queue's messages are handed to.</summary>
internal interface IMessageHandler
{
    Task<Outcome> HandleAsync(QueueMessage message);

    /// <summary>Where a message goes that failed too often.</summary>
    QueueClient PoisonQueue(QueueMessage message);
}

/// <summary>Takes messages off a queue: at least once, several at a time, in no order.</summary>
internal sealed class MessagePump(QueueClient queue, PumpSettings settings, IMessageHandler handler, ILogger log)
{
    /// <summary>The most that the service gives at once.</summary>
    private const int LargestBatch = 32;

    private static readonly TimeSpan ShortestIdle = TimeSpan.FromMilliseconds(100);

    private readonly List<Task> atWork = [];
    private TimeSpan idle = ShortestIdle;

    /// <summary>Returns when the host stops and the last message at work is done with.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await StorageLoop.RunAsync(TakeAsync, log, stop);
        await Task.WhenAll(atWork);
    }

    private async Task<TimeSpan> TakeAsync(CancellationToken stop)
    {
        atWork.RemoveAll(task => task.IsCompleted);
        if (atWork.Count > settings.Threshold)
        {
            await Task.WhenAny(atWork).WaitAsync(stop);
            return TimeSpan.Zero;
        }

        var messages = await ReceiveAsync(stop);
        atWork.AddRange(messages.Select(message => Task.Run(() => WorkAsync(message), CancellationToken.None)));
        idle = messages.Length > 0 ? ShortestIdle
            : idle * 2 < settings.LongestIdle ? idle * 2 : settings.LongestIdle;
        return messages.Length > 0 ? TimeSpan.Zero : idle;
    }

    private async Task<QueueMessage[]> ReceiveAsync(CancellationToken stop)
    {
        var count = Math.Min(Math.Min(settings.BatchSize, LargestBatch), settings.Limit - atWork.Count);
        try
        {
            return await queue.ReceiveMessagesAsync(count, settings.Lease, stop);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: stop);
            return [];
        }
    }

    private async Task WorkAsync(QueueMessage message)
    {
        try
        {
            await using var lease = new MessageLease(queue, message, settings.Lease, log);
            // More tries than allowed and none seen to fail: its host died each time.
            var outcome = message.DequeueCount > settings.MaxDequeueCount
                ? Outcome.Unreadable
                : await handler.HandleAsync(message);
            if (outcome == Outcome.Cancelled)
                await lease.ReleaseAsync(TimeSpan.Zero);
            else if (outcome == Outcome.Failed && message.DequeueCount < settings.MaxDequeueCount)
                await lease.ReleaseAsync(settings.Delay);
            else
            {
                if (outcome != Outcome.Succeeded)
                    await PoisonAsync(message);
                await lease.DeleteAsync();
            }
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "A message of {Queue} could not be put away; it will come again", queue.Name);
        }
    }

    private async Task PoisonAsync(QueueMessage message)
    {
        var poison = handler.PoisonQueue(message);
        log.LogWarning("A message was tried {Count} times; it moves to {Queue}", message.DequeueCount, poison.Name);
        await poison.CreateIfNotExistsAsync();
        await poison.SendMessageAsync(message.Body, timeToLive: TimeSpan.FromSeconds(-1));
    }
}
