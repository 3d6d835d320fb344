using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;
using Reporting.Runs;
using Reporting.Upkeep;
using Reporting.Uploads;

namespace Reporting.Functions.Telemetry;

/// <summary>One line for what a function did: periods, reports, run codes, rules and counts, never a file's name.
/// </summary>
internal static partial class OutcomeLog
{
    public static void Ingested(this ILogger log, ArrivalOutcome outcome) => Ingested(
        log,
        outcome.Result,
        outcome.Folder,
        outcome.Content,
        string.Join(", ", outcome.Holds),
        outcome.RowsRead,
        outcome.RowsSetAside,
        outcome.RunAsked,
        string.Join(", ", outcome.Reasons));

    public static void Made(this ILogger log, RunOutcome outcome) => Made(
        log,
        outcome.Of,
        outcome.Result,
        outcome.RunCode,
        outcome.Rows,
        outcome.Findings,
        outcome.Restated,
        outcome.AskedFor,
        outcome.Issue);

    public static void Published(this ILogger log, DeadlinesOutcome outcome, bool pastDue = false)
    {
        var issues = outcome.Published.Select(issue => $"{issue.Run.Of} issue {issue.Issue} (run {issue.Run.Code})");
        Published(log, outcome.Published.Length, string.Join(", ", issues), pastDue);
        log.Wrong(outcome.Problems);
    }

    public static void Swept(this ILogger log, SweepOutcome outcome, bool pastDue) => Swept(
        log,
        outcome.UploadsFound,
        outcome.OldestUnprocessed,
        outcome.UploadsIgnored,
        outcome.Withdrawn,
        outcome.Expired,
        outcome.RunsAsked,
        outcome.CopiesMade,
        outcome.Published.Length,
        outcome.OrphansDeleted,
        outcome.SnapshotsDeleted,
        pastDue);

    /// <summary>A line for each thing that somebody has to do something about.</summary>
    public static void Wrong(this ILogger log, IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Wrong(log, problem.Rule, problem.Period, problem.Report, problem.Count, problem.Message);
    }

    [LoggerMessage(LogLevel.Information, "{Runs} runs asked for; missed: {PastDue}")]
    public static partial void Asked(this ILogger log, int runs, bool pastDue = false);

    [LoggerMessage(LogLevel.Error, "An upload failed time after time: {Folder} {Content}, in the ledger as {Result}")]
    public static partial void UploadFailed(
        this ILogger log, UploadFolder? folder, string? content, ArrivalResult result);

    [LoggerMessage(LogLevel.Error, "A blob that is no upload failed time after time")]
    public static partial void NobodysUploadFailed(this ILogger log);

    /// <summary>A poison queue has none of its own: what can't be read would be tried for ever.</summary>
    [LoggerMessage(LogLevel.Error, "A message that can't be read was put away: nothing is done for it")]
    public static partial void UnreadableMessagePutAway(this ILogger log);

    [LoggerMessage(LogLevel.Error, "Runs of {Report} fail time after time; none is made until an input changes")]
    public static partial void RunFailed(this ILogger log, ReportKey report);

    [LoggerMessage(
        LogLevel.Information,
        "{Result}: {Folder} {Content} holding {Holds}; {Read} rows read, {SetAside} set aside; runs asked: {RunAsked}; "
        + "reasons: {Reasons}")]
    private static partial void Ingested(
        ILogger log, ArrivalResult result, UploadFolder? folder, string? content, string holds, int read, int setAside,
        bool runAsked, string reasons);

    [LoggerMessage(
        LogLevel.Information,
        "{Report}: {Result}, run {Code}; {Rows} rows measured, {Findings} findings, {Restated} figures restated; "
        + "{Asked} later runs asked for; issue {Issue}")]
    private static partial void Made(
        ILogger log, ReportKey report, RunResult result, string? code, int rows, int findings, int restated, int asked,
        int? issue);

    [LoggerMessage(LogLevel.Information, "{Count} issues published: {Issues}; missed: {PastDue}")]
    private static partial void Published(ILogger log, int count, string issues, bool pastDue);

    [LoggerMessage(
        LogLevel.Information,
        "Swept: {Found} uploads found (the oldest {Age} old), {Ignored} ignored, {Withdrawn} withdrawn, {Expired} "
        + "expired; {Asked} runs asked for, {Copies} copies made, {Published} issues published, {Orphans} orphans "
        + "and {Snapshots} old snapshots deleted; missed: {PastDue}")]
    private static partial void Swept(
        ILogger log, int found, TimeSpan age, int ignored, int withdrawn, int expired, int asked, int copies,
        int published, int orphans, int snapshots, bool pastDue);

    [LoggerMessage(LogLevel.Warning, "{Rule} ({Period} {Report}, {Count}): {Problem}")]
    private static partial void Wrong(
        ILogger log, string rule, Periods.ReportingMonth? period, string? report, int count, string problem);
}
