namespace Reporting.Runs;

/// <summary>A wish for one report of one period, made at the newest inputs there are when it is fulfilled.</summary>
/// <param name="Trace">W3C trace parent of what led to it, so that a trace goes from blob to workbook.</param>
public sealed record RunRequest(ReportKey Of, string? Trace = null);

/// <summary>The queue <c>runs</c>: one message per report.</summary>
public interface IRunQueue
{
    /// <param name="after">How long it waits, so that requests that come together are one run.</param>
    Task AskAsync(RunRequest request, TimeSpan after, CancellationToken cancel);
}
