using System.Threading;
using System.Threading.Tasks;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Uploads;

namespace Reporting.Functions.Triggers;

/// <summary>An officer's extract came: taken in, and runs asked for when the month's set allows.</summary>
public sealed class ExtractArrivedFunction(
    ExtractArrival arrival, ReportingMetrics metrics, ILogger<ExtractArrivedFunction> log)
{
    // The client, never the content: a binding to text or bytes loads a file before anybody looked at its length.
    [Function("ExtractArrived")]
    public async Task RunAsync(
        [BlobTrigger(
            UploadContainerNames.Extracts + "/{period}/{name}",
            Source = BlobTriggerSource.EventGrid,
            Connection = SettingNames.Storage)]
        BlobClient blob,
        CancellationToken cancel)
    {
        var outcome = await arrival.HandleAsync(blob.Name, cancel);
        metrics.UploadIngested(outcome);
        log.Ingested(outcome);
    }
}
