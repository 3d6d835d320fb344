using System.Threading;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Upkeep;

namespace Reporting.Functions.Triggers;

/// <summary>The year's audit report is asked for.</summary>
public sealed class AuditAnnualFunction(AuditDeadlines deadlines, ILogger<AuditAnnualFunction> log)
{
    [Function("AuditAnnual")]
    [ExponentialBackoffRetry(5, "00:00:10", "00:05:00")]
    public async Task RunAsync(
        [TimerTrigger("%" + SettingNames.AuditAnnualSchedule + "%")] TimerInfo timer, CancellationToken cancel) =>
        log.Asked(await deadlines.AskForAnnualAsync(cancel), timer.IsPastDue);
}
