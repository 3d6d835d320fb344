using System.Diagnostics;

namespace Reporting.Runs;

/// <summary>The spans of a run: <c>run</c> and below it read, measure, compose, write, commit and place.</summary>
/// <remarks>Tags hold period, report, run code and counts; nothing of a file's name or cells.</remarks>
internal static class RunSpans
{
    private const string Name = "Reporting";

    private static readonly ActivitySource Source = new(Name);

    /// <param name="trace">W3C trace parent of what asked for the run; null or anything else begins a trace.</param>
    public static Activity? Run(ReportKey of, string? trace)
    {
        _ = ActivityContext.TryParse(trace, traceState: null, isRemote: true, out var parent);
        return Tagged(Source.StartActivity("run", ActivityKind.Consumer, parent), of);
    }

    public static Activity? Step(string name, ReportKey of) => Tagged(Source.StartActivity(name), of);

    private static Activity? Tagged(Activity? span, ReportKey of) => span?
        .SetTag("reporting.period", of.Period.ToString())
        .SetTag("reporting.report", of.Report);
}
