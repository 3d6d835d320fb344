using System.Collections.Immutable;
using Reporting.Runs;

namespace Reporting.Tests.Builders;

/// <summary>Rows by run, in the order in which they were written; a row written again takes the place of the first.
/// </summary>
internal class InMemoryRows<T>(TimeProvider time, Func<T, object> keyOf) : IRunRows<T>
{
    private readonly Lock gate = new();
    private readonly Dictionary<RunKey, OrderedDictionary<object, T>> rows = [];
    private readonly Dictionary<RunKey, DateTimeOffset> begun = [];

    /// <summary>Every run that has rows.</summary>
    public ImmutableArray<RunKey> Runs
    {
        get
        {
            lock (gate)
                return [.. rows.Keys];
        }
    }

    public Task SaveAsync(RunKey run, IReadOnlyCollection<T> saved, CancellationToken cancel)
    {
        if (saved.Count == 0)
            return Task.CompletedTask;
        lock (gate)
        {
            if (!rows.TryGetValue(run, out var there))
                rows.Add(run, there = []);
            foreach (var row in saved)
                there[keyOf(row)] = row;
            begun[run] = time.GetUtcNow();
        }

        return Task.CompletedTask;
    }

    public Task<ImmutableArray<T>> LoadAsync(RunKey run, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(InOrder(rows.TryGetValue(run, out var there) ? there.Values : []));
    }

    public Task<ImmutableArray<(RunKey Run, DateTimeOffset WrittenOn)>> UnconfirmedAsync(CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(begun.Select(each => (each.Key, each.Value)).ToImmutableArray());
    }

    public Task ConfirmAsync(RunKey run, CancellationToken cancel)
    {
        lock (gate)
            begun.Remove(run);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(RunKey run, CancellationToken cancel)
    {
        lock (gate)
        {
            rows.Remove(run);
            begun.Remove(run);
        }

        return Task.CompletedTask;
    }

    protected virtual ImmutableArray<T> InOrder(IEnumerable<T> saved) => [.. saved];
}
