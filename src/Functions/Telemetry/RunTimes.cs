using System;
using System.Threading.Tasks;
using Reporting.Runs;

namespace Reporting.Functions.Telemetry;

/// <summary>Counts and times runs, those that fail too.</summary>
public sealed class RunTimes(ReportingMetrics metrics, TimeProvider time)
{
    public async Task<RunOutcome> TakeAsync(RunRequest request, Func<Task<RunOutcome>> run)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(run);
        var started = time.GetTimestamp();
        var result = "Failed";
        try
        {
            var outcome = await run();
            result = outcome.Result.ToString();
            return outcome;
        }
        finally
        {
            metrics.RunMade(request.Of.Name, result, time.GetElapsedTime(started));
        }
    }
}
