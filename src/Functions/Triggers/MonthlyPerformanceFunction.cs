using System.Threading;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Upkeep;

namespace Reporting.Functions.Triggers;

/// <summary>The deadline of the month's reports: what is due and undone is asked for, missed days included.</summary>
public sealed class MonthlyPerformanceFunction(MonthlyPerformance deadline, ILogger<MonthlyPerformanceFunction> log)
{
    [Function("MonthlyPerformance")]
    [ExponentialBackoffRetry(5, "00:00:10", "00:05:00")]
    public async Task RunAsync(
        [TimerTrigger("%" + SettingNames.MonthlyPerformanceSchedule + "%")] TimerInfo timer, CancellationToken cancel)
    {
        var outcome = await deadline.RunAsync(cancel);
        log.Asked(outcome.Asked, timer.IsPastDue);
        log.Wrong(outcome.Problems);
    }
}
