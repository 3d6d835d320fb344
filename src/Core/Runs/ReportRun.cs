using System.Collections.Immutable;
using Reporting.Editions;
using Reporting.Periods;
using Reporting.Publications;

namespace Reporting.Runs;

/// <summary>A report after a run: what was done, and the run that stands (null: none).</summary>
internal readonly record struct ReportOutcome(RunResult Result, RunRecord? Run);

/// <summary>Makes a report's editions from what stands of the months it reads, and commits them.</summary>
public sealed class ReportRun(
    CurrentInputs inputs,
    PerformanceMaker performance,
    AuditMaker audits,
    IRunStore runs,
    IEditionStore editions,
    LondonClock clock)
{
    private readonly DisclosureLedger ledger = new(runs, editions);

    /// <summary>Brings the report's run in line with the months and reference files that stand now.</summary>
    /// <returns>Null where what it reads of months is to be made first.</returns>
    internal async Task<ReportOutcome?> EnsureAsync(ReportKey of, CancellationToken cancel)
    {
        while (true)
        {
            var plan = await inputs.Now().ReportAsync(of, cancel);
            var head = plan.Head;
            if (plan.IsWaiting)
                return null;
            if (plan is PerformancePlan { IsDivided: true })
            {
                if (head.Failure is null || await runs.TryWriteHeadAsync(head.WithoutFailure(), cancel))
                    return new ReportOutcome(RunResult.Divided, null);
            }
            else if (plan.HasNothing)
            {
                if (head is { RunId: null, Failure: null })
                    return new ReportOutcome(RunResult.NothingToDo, null);
                if (await runs.TryWriteHeadAsync(head.WithoutRun(), cancel))
                    return new ReportOutcome(RunResult.Withdrawn, null);
            }
            else if (head.RunId is { } id && head.DueKey == plan.DueKey.ToString())
            {
                if (head.Failure is null || await runs.TryWriteHeadAsync(head.WithoutFailure(), cancel))
                    return new ReportOutcome(
                        RunResult.AlreadyThere, await runs.FindAsync(new RunKey(of, id), cancel));
            }
            else if (await TryMakeAsync(plan, cancel) is { } made)
            {
                return new ReportOutcome(RunResult.Made, made);
            }
        }
    }

    private async Task<RunRecord?> TryMakeAsync(ReportPlan plan, CancellationToken cancel)
    {
        var run = Manifest.KeyOf(plan.Head.Of, plan.Inputs);
        IReportMaker maker = plan is AuditPlan ? audits : performance;
        var report = await maker.MakeAsync(plan, run, await ledger.ReadAsync(plan.Told, cancel), cancel);
        ImmutableArray<MadeEdition> files = [.. report.Editions, .. DisclosureEntry.Of(report.Editions)];

        using var committing = RunSpans.Step("commit", run.Of);
        committing?.SetTag("reporting.run", run.Code);
        foreach (var made in files.DistinctBy(made => made.ContentHash, StringComparer.Ordinal))
            await editions.StageAsync(made.ContentHash, made.Content, cancel);
        cancel.ThrowIfCancellationRequested();
        var record = new RunRecord(
            run, plan.Inputs, [.. files.Select(StagedEdition.Of)], report.Details.ToJson())
        {
            DueKey = plan.DueKey.ToString(),
            CommittedOn = clock.Now,
        };
        return await runs.TryCommitAsync(plan.Head, record, cancel) ? record : null;
    }
}
