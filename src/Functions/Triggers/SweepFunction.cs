using System.Threading;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Upkeep;

namespace Reporting.Functions.Triggers;

/// <summary>What was lost or stopped half way is made good; what can't be is reported.</summary>
public sealed class SweepFunction(Sweep sweep, ReportingMetrics metrics, ILogger<SweepFunction> log)
{
    // Two tries: the next sweep comes soon enough.
    [Function("Sweep")]
    [FixedDelayRetry(2, "00:00:30")]
    public async Task RunAsync(
        [TimerTrigger("%" + SettingNames.SweepSchedule + "%")] TimerInfo timer, CancellationToken cancel)
    {
        try
        {
            Tell(await sweep.RunAsync(cancel), timer);
        }
        catch (SweepException half)
        {
            Tell(half.Outcome, timer);
            throw;
        }
    }

    private void Tell(SweepOutcome outcome, TimerInfo timer)
    {
        metrics.SweptUploads(outcome.OldestUnprocessed);
        log.Swept(outcome, timer.IsPastDue);
        log.Wrong(outcome.Problems);
    }
}
