using System.Diagnostics;

namespace Reporting.Runs;

/// <summary>The spans of a run: <c>run</c> and below it read, measure, compose, write, commit and place.</summary>
/// <remarks>Tags hold period, report, run code and counts; nothing of a file's name or cells.</remarks>
public static class RunSpans
{
    /// <summary>The activity source that telemetry has to listen to.</summary>
    public const string SourceName = "Reporting";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Belongs to what asked for the run; the invocation that carries it out is linked.</summary>
    /// <param name="trace">W3C trace parent of what asked; null or anything else: it belongs to the invocation.</param>
    internal static Activity? Run(ReportKey of, string? trace)
    {
        ActivityLink[] links = Activity.Current is { } invocation ? [new(invocation.Context)] : [];
        return Tagged(
            ActivityContext.TryParse(trace, traceState: null, isRemote: true, out var asked)
                ? Source.StartActivity("run", ActivityKind.Consumer, asked, links: links)
                : Source.StartActivity("run", ActivityKind.Consumer),
            of);
    }

    internal static Activity? Step(string name, ReportKey of) => Tagged(Source.StartActivity(name), of);

    /// <summary>What failed by the exception's type: its message may hold more than a span may.</summary>
    internal static void Fail(Activity? span, Exception failure) =>
        span?.SetStatus(ActivityStatusCode.Error, failure.GetType().Name);

    private static Activity? Tagged(Activity? span, ReportKey of) => span?
        .SetTag("reporting.period", of.Period.ToString())
        .SetTag("reporting.report", of.Name);
}
