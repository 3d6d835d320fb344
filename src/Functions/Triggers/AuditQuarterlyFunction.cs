using System.Threading;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Upkeep;

namespace Reporting.Functions.Triggers;

/// <summary>The quarter's audit analysis is asked for.</summary>
public sealed class AuditQuarterlyFunction(AuditDeadlines deadlines, ILogger<AuditQuarterlyFunction> log)
{
    [Function("AuditQuarterly")]
    [ExponentialBackoffRetry(5, "00:00:10", "00:05:00")]
    public async Task RunAsync(
        [TimerTrigger("%" + SettingNames.AuditQuarterlySchedule + "%")] TimerInfo timer, CancellationToken cancel) =>
        log.Asked(await deadlines.AskForQuarterlyAsync(cancel), timer.IsPastDue);
}
