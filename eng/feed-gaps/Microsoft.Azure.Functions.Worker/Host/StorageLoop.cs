namespace Reporting.FunctionsHost;

/// <summary>Repeats a step until the host stops. A fault of storage is logged and waited out; it never ends the host.</summary>
/// <remarks>Storage keeps its own time, so this waits by the machine's clock also where a test sets the functions'.</remarks>
internal static class StorageLoop
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <param name="step">One round; says how long to wait before the next.</param>
    public static async Task RunAsync(Func<CancellationToken, Task<TimeSpan>> step, ILogger log, CancellationToken stop)
    {
        var failures = 0;
        while (!stop.IsCancellationRequested)
        {
            TimeSpan wait;
            try
            {
                wait = await step(stop);
                failures = 0;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                wait = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, failures++), LongestWait.TotalSeconds));
                log.LogWarning(fault, "Storage did not answer as it should; again in {Wait}", wait);
            }

            await WaitAsync(wait, TimeProvider.System, stop);
        }
    }

    /// <summary>Waits, or returns at once when the token fires: the caller looks at the token.</summary>
    public static async Task WaitAsync(TimeSpan time, TimeProvider clock, CancellationToken stop) =>
        await Task.Delay(time, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
