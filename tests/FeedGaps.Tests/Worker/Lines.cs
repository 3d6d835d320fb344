using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Reporting.Tests.Worker;

/// <summary>What a host wrote to its log, exceptions included.</summary>
internal sealed class Lines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> written = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> awaited = new(StringComparer.Ordinal);

    public IEnumerable<string> Written => written;

    /// <summary>Ends when a line has been written that contains this.</summary>
    public Task SeenAsync(string part)
    {
        var seen = awaited.GetOrAdd(part, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        if (written.Any(line => line.Contains(part, StringComparison.Ordinal)))
            seen.TrySetResult();
        return seen.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        var line = $"{logLevel}: {formatter(state, exception)} {exception}";
        written.Enqueue(line);
        foreach (var (part, seen) in awaited)
        {
            if (line.Contains(part, StringComparison.Ordinal))
                seen.TrySetResult();
        }
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
