using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Reporting.Runs;

namespace Reporting.Functions.Telemetry;

/// <summary>Times a run, and puts it into the trace of the upload that led to it.</summary>
public sealed class RunTelemetry(ReportingMetrics metrics, TimeProvider time)
{
    public async Task<RunOutcome> FollowAsync(RunRequest request, Func<Task<RunOutcome>> run)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(run);
        using var span = Start(request);
        var started = time.GetTimestamp();
        var result = "Failed";
        try
        {
            var outcome = await run();
            result = outcome.Result.ToString();
            span?.SetTag("reporting.run", outcome.RunCode);
            return outcome;
        }
        finally
        {
            span?.SetTag("reporting.result", result);
            metrics.RunMade(request.Of.Report, result, time.GetElapsedTime(started));
        }
    }

    /// <summary>The parent is what asked for it; the invocation that carries it out is linked.</summary>
    private static Activity? Start(RunRequest request)
    {
        ActivityLink[] links = Activity.Current is { } invocation ? [new(invocation.Context)] : [];
        var span = ActivityContext.TryParse(request.Trace, null, isRemote: true, out var asked)
            ? ReportingTelemetry.Source.StartActivity("run", ActivityKind.Consumer, asked, links: links)
            : ReportingTelemetry.Source.StartActivity("run", ActivityKind.Consumer);
        return span?.SetTag("reporting.period", request.Of.Period.ToString())
            .SetTag("reporting.report", request.Of.Report);
    }
}
