using System.Threading;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Runs;

namespace Reporting.Functions.Triggers;

/// <summary>One run of one report, at the newest inputs there are. Twice does no harm.</summary>
public sealed class BuildReportFunction(BuildReport build, RunTimes times, ILogger<BuildReportFunction> log)
{
    [Function("BuildReport")]
    public async Task RunAsync(
        [QueueTrigger("%" + SettingNames.RunsQueue + "%", Connection = SettingNames.Storage)] string message,
        CancellationToken cancel)
    {
        var request = RunRequestJson.Read(message);
        log.Made(await times.TakeAsync(request, () => build.RunAsync(request, cancel)));
    }
}
