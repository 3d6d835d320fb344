using System.Threading;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Upkeep;

namespace Reporting.Functions.Triggers;

/// <summary>
/// The day's clocks are asked for, and releases whose day has come are published, those of missed days included.
/// </summary>
public sealed class DeadlinesFunction(Deadlines deadlines, AuditDeadlines audits, ILogger<DeadlinesFunction> log)
{
    [Function("Deadlines")]
    [ExponentialBackoffRetry(5, "00:00:10", "00:05:00")]
    public async Task RunAsync(
        [TimerTrigger("%" + SettingNames.DeadlinesSchedule + "%")] TimerInfo timer, CancellationToken cancel)
    {
        log.Asked(await audits.AskForTodayAsync(cancel), timer.IsPastDue);
        log.Published(await deadlines.RunAsync(cancel), timer.IsPastDue);
    }
}
