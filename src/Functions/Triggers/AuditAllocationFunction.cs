using System.Threading;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Upkeep;

namespace Reporting.Functions.Triggers;

/// <summary>The list of cases for the month's audits is asked for.</summary>
public sealed class AuditAllocationFunction(AuditDeadlines deadlines, ILogger<AuditAllocationFunction> log)
{
    [Function("AuditAllocation")]
    [ExponentialBackoffRetry(5, "00:00:10", "00:05:00")]
    public async Task RunAsync(
        [TimerTrigger("%" + SettingNames.AuditAllocationSchedule + "%")] TimerInfo timer, CancellationToken cancel) =>
        log.Asked(await deadlines.AskForAllocationAsync(cancel), timer.IsPastDue);
}
