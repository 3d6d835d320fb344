using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Upkeep;
using Reporting.Uploads;

namespace Reporting.Functions.Triggers;

/// <summary>A reference file came: taken in, the runs that read it asked for; a release is obeyed at once.</summary>
public sealed class ReferenceChangedFunction(
    ReferenceArrival arrival, Deadlines deadlines, ReportingMetrics metrics, ILogger<ReferenceChangedFunction> log)
{
    [Function("ReferenceChanged")]
    public async Task RunAsync(
        [BlobTrigger(
            UploadContainerNames.Reference + "/{name}",
            Source = BlobTriggerSource.EventGrid,
            Connection = SettingNames.Storage)]
        BlobClient blob,
        CancellationToken cancel)
    {
        var outcome = await arrival.HandleAsync(blob.Name, cancel);
        metrics.UploadIngested(outcome);
        log.Ingested(outcome);
        if (outcome.Holds.Contains("releases", StringComparer.Ordinal))
            log.Published(await deadlines.RunAsync(cancel));
    }
}
