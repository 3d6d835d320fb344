namespace Reporting.Runs;

/// <summary>Fulfils one message of the queue <c>runs</c>: one report of one period at the newest inputs.</summary>
/// <remarks>
/// Idempotent: the same message twice, at once or after a crash at any point ends in one committed run.
/// </remarks>
public sealed class BuildReport
{
    public Task<RunOutcome> RunAsync(RunRequest request, CancellationToken cancel) =>
        throw new NotSupportedException();
}
