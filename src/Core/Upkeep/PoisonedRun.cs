using NodaTime.Text;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Upkeep;

/// <summary>Takes note of a report whose run failed time after time: not due again until an input changes.</summary>
public sealed class PoisonedRun(DueRuns due, LondonClock clock)
{
    /// <param name="message">Of the queue of runs: see <see cref="RunRequestJson"/>.</param>
    /// <returns>The report that can't be made.</returns>
    /// <exception cref="UnreadableMessageException">It is no run request, or there is no such report.</exception>
    public async Task<ReportKey> HandleAsync(string message, CancellationToken cancel)
    {
        var of = RunRequestJson.Read(message).Of;
        if (!BuildRun.IsReport(of))
            throw new UnreadableMessageException("A message of the queue of runs names a report that there isn't.");
        var day = LocalDatePattern.Iso.Format(clock.Today);
        await due.NoteFailureAsync(of, $"every try up to {day} failed, see the log. It is tried again when a file of "
            + "its month or a reference file changes.", cancel);
        return of;
    }
}
