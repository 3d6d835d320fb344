using Reporting.Runs;

namespace Reporting.Upkeep;

/// <summary>Takes note of a report whose run failed time after time: not due again until an input changes.</summary>
public sealed class PoisonedRun
{
    /// <param name="message">Of the queue of runs: see <see cref="RunRequestJson"/>.</param>
    /// <returns>The report that can't be made.</returns>
    /// <exception cref="FormatException">It is no run request; its text is not repeated.</exception>
    public Task<ReportKey> HandleAsync(string message, CancellationToken cancel) => throw new NotSupportedException();
}
