using Reporting.Runs;

namespace Reporting.Tests.Builders;

/// <summary>Messages in the order in which they were asked for, each once for all that wait alike.</summary>
internal sealed class InMemoryQueue : IRunQueue
{
    private readonly Lock gate = new();
    private readonly List<RunRequest> waiting = [];

    public IReadOnlyList<ReportKey> Waiting
    {
        get
        {
            lock (gate)
                return [.. waiting.Select(request => request.Of)];
        }
    }

    public Task AskAsync(RunRequest request, TimeSpan after, CancellationToken cancel)
    {
        lock (gate)
            waiting.Add(request);
        return Task.CompletedTask;
    }

    /// <summary>Takes the next message, those like it with it; null where none waits.</summary>
    public RunRequest? Take(int place = 0)
    {
        lock (gate)
        {
            if (waiting.Count == 0)
                return null;
            var next = waiting[place % waiting.Count];
            waiting.RemoveAll(request => request.Of == next.Of);
            return next;
        }
    }
}
