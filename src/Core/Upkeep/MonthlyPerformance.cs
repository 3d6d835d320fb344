using System.Collections.Immutable;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Upkeep;

/// <summary>What the deadline brought.</summary>
/// <param name="Asked">How many runs were asked for.</param>
/// <param name="Problems">Months to chase.</param>
public sealed record MonthlyPerformanceOutcome(int Asked, ImmutableArray<Problem> Problems);

/// <summary>
/// Asks for the reports of every month whose deadline is past, with the lists that are there, oldest month first.
/// </summary>
/// <remarks>Missed months are among them. Source: design.md, The month's set.</remarks>
public sealed class MonthlyPerformance(
    DueRuns due, IUploadLedger ledger, UnsentMonths unsent, PerformanceDeadline deadline, LondonClock clock)
{
    /// <summary>Runs twice without harm: what was asked for and made is not due again.</summary>
    /// <exception cref="AggregateException">Some months could not be asked for; the others were.</exception>
    public async Task<MonthlyPerformanceOutcome> RunAsync(CancellationToken cancel)
    {
        var last = deadline.LastMonthPast(clock.Today);
        var folders = await ledger.FoldersAsync(cancel);
        var asked = 0;
        var steps = new Steps(cancel);
        foreach (var month in folders.Select(folder => folder.Period).OfType<ReportingMonth>().Order())
        {
            if (month <= last)
                await steps.DoAsync(async () => asked += await due.AskForPeriodAsync(month, cancel));
        }

        var problems = await unsent.FindAsync(cancel);
        steps.ThrowFailures("Asking for the months past their deadline");
        return new MonthlyPerformanceOutcome(asked, problems);
    }
}
