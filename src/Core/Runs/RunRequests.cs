using System.Diagnostics;
using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>How runs are asked for.</summary>
/// <param name="MergeWindow">Requests for one period and report within it are one run. Default: two minutes.</param>
public sealed record RunTiming(TimeSpan MergeWindow);

/// <summary>Asks for runs; the request remembers the trace it came from.</summary>
public sealed class RunRequests(IRunQueue queue, RunTiming timing)
{
    /// <summary>Every report of a month's figures; one that is made for each group as a whole.</summary>
    public async Task AskForMonthAsync(ReportingMonth period, CancellationToken cancel)
    {
        foreach (var report in ReportRecipe.Names)
            await AskAsync(new ReportKey(period, report), cancel);
    }

    /// <summary>One for a group: requests for the whole have waited already.</summary>
    internal Task AskAtOnceAsync(ReportKey of, CancellationToken cancel) =>
        queue.AskAsync(new RunRequest(of, Activity.Current?.Id), TimeSpan.Zero, cancel);

    public Task AskAsync(ReportKey of, CancellationToken cancel) =>
        queue.AskAsync(new RunRequest(of, Activity.Current?.Id), timing.MergeWindow, cancel);
}
