using Reporting.Runs;
using Reporting.Storage.Accounts;

namespace Reporting.Storage.Runs;

/// <summary>The queue of run requests (setting <c>RunsQueue</c>).</summary>
internal sealed class RunQueueMessages(StorageAccount account) : IRunQueue
{
    /// <summary>A wish waits for as long as it takes: what is made is at the newest inputs anyway.</summary>
    private static readonly TimeSpan NeverExpires = TimeSpan.FromSeconds(-1);

    public async Task AskAsync(RunRequest request, TimeSpan after, CancellationToken cancel)
    {
        var queue = await account.RunsQueueAsync(cancel);
        await queue.SendMessageAsync(RunRequestJson.Write(request), after, NeverExpires, cancel);
    }
}
