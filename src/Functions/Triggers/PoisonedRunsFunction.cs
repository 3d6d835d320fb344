using System.Threading;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Runs;
using Reporting.Upkeep;

namespace Reporting.Functions.Triggers;

/// <summary>A run that failed time after time: noted on its report, not due again until an input changes.</summary>
public sealed class PoisonedRunsFunction(PoisonedRun poisoned, ILogger<PoisonedRunsFunction> log)
{
    [Function("PoisonedRuns")]
    public async Task RunAsync(
        [QueueTrigger("%" + SettingNames.RunsQueue + "%-poison", Connection = SettingNames.Storage)] string message,
        CancellationToken cancel)
    {
        try
        {
            log.RunFailed(await poisoned.HandleAsync(message, cancel));
        }
        catch (UnreadableMessageException)
        {
            log.UnreadableMessagePutAway();
        }
    }
}
