using System.Threading;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Upkeep;

namespace Reporting.Functions.Triggers;

/// <summary>The month's audit analysis, headlines and, every second month, the overview are asked for.</summary>
public sealed class AuditMonthlyFunction(AuditDeadlines deadlines, ILogger<AuditMonthlyFunction> log)
{
    [Function("AuditMonthly")]
    [ExponentialBackoffRetry(5, "00:00:10", "00:05:00")]
    public async Task RunAsync(
        [TimerTrigger("%" + SettingNames.AuditMonthlySchedule + "%")] TimerInfo timer, CancellationToken cancel) =>
        log.Asked(await deadlines.AskForMonthlyAsync(cancel), timer.IsPastDue);
}
