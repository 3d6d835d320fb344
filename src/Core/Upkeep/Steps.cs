namespace Reporting.Upkeep;

/// <summary>
/// Steps that don't depend on each other: one that fails doesn't keep the others from being done, and is thrown when
/// they are.
/// </summary>
internal sealed class Steps(CancellationToken cancel)
{
    private readonly List<Exception> failures = [];

    public IReadOnlyCollection<Exception> Failures => failures;

    public async Task DoAsync(Func<Task> step)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            await step();
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            // A time-out of storage is a cancellation too, but not ours: it is a failure like any other.
            failures.Add(failure);
        }
    }

    /// <exception cref="AggregateException">A step failed.</exception>
    public void ThrowFailures(string what)
    {
        if (failures.Count > 0)
            throw new AggregateException($"{what} failed in part; the rest was done.", failures);
    }
}
