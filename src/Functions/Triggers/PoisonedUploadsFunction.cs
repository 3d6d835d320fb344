using System.Threading;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Runs;
using Reporting.Upkeep;
using Reporting.Uploads;

namespace Reporting.Functions.Triggers;

/// <summary>An upload that a fault of ours stopped time after time: the ledger and its sender are told.</summary>
/// <remarks>All blob triggers of an account share this queue; its name is the platform's.</remarks>
public sealed class PoisonedUploadsFunction(
    PoisonedUpload poisoned, ReportingMetrics metrics, ILogger<PoisonedUploadsFunction> log)
{
    [Function("PoisonedUploads")]
    public async Task RunAsync(
        [QueueTrigger("webjobs-blobtrigger-poison", Connection = SettingNames.Storage)] string message,
        CancellationToken cancel)
    {
        try
        {
            Tell(await poisoned.HandleAsync(message, cancel));
        }
        catch (UnreadableMessageException)
        {
            log.UnreadableMessagePutAway();
        }
    }

    private void Tell(ArrivalOutcome? outcome)
    {
        if (outcome is null)
        {
            log.NobodysUploadFailed();
            return;
        }

        metrics.UploadIngested(outcome);
        log.UploadFailed(outcome.Folder, outcome.Content, outcome.Result);
    }
}
