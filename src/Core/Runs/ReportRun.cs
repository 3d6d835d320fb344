using System.Collections.Immutable;
using Reporting.Editions;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>A report after a run: what was done, and the run that stands (null: none).</summary>
internal readonly record struct ReportOutcome(RunResult Result, RunRecord? Run);

/// <summary>Makes a report's editions from the figures that stand, and commits them.</summary>
public sealed class ReportRun(
    CurrentInputs inputs,
    AcceptedUploads uploads,
    IRunStore runs,
    IResultStore results,
    IEditionStore editions,
    LondonClock clock)
{
    /// <summary>Brings the report's run in line with the figures and reference files that stand now.</summary>
    /// <returns>Null where the month's figures are to be measured first.</returns>
    internal async Task<ReportOutcome?> EnsureAsync(ReportKey of, CancellationToken cancel)
    {
        while (true)
        {
            var plan = await inputs.Now().ReportAsync(of, cancel);
            var head = plan.Head;
            if (plan.Figures.IsDue)
                return null;
            if (plan.Figures.State == FiguresState.Nothing)
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
        var figures = await ComposeAsync(plan, cancel);
        var cover = new CoverDetails(MissingLists: plan.Months[^1].Details.Missing, RunCode: run.Code);
        var files = Write(run, figures, cover, cancel);

        using var committing = RunSpans.Step("commit", run.Of);
        committing?.SetTag("reporting.run", run.Code);
        await results.SaveAsync(run, StoredResults.Of(figures), cancel);
        foreach (var file in files)
            await editions.StageAsync(file.ContentHash, file.Content, cancel);
        cancel.ThrowIfCancellationRequested();
        var details = new ReportDetails(
            figures.Reference.Reports.PublishesItself, figures.Findings.Length, figures.Restatements.Length);
        var record = new RunRecord(
            run,
            plan.Inputs,
            [.. files.Select(file => new StagedEdition(file.Folder, file.ContentHash))],
            details.ToJson())
        {
            DueKey = plan.DueKey.ToString(),
            CommittedOn = clock.Now,
        };
        return await runs.TryCommitAsync(plan.Head, record, cancel) ? record : null;
    }

    private async Task<PerformanceFigures> ComposeAsync(ReportPlan plan, CancellationToken cancel)
    {
        var of = plan.Head.Of;
        using var reading = RunSpans.Step("read", of);
        var reference = UnusableReferenceException.Require(
            ReferenceFiles.Load(await uploads.FilesAsync(plan.Reference, cancel), cancel));
        var months = await Task.WhenAll(plan.Months.Select(month => RestoreAsync(month, cancel)));
        var issues = await new PublishedIssues(runs, results).ReadAsync(plan, cancel);
        reading?.SetTag("reporting.months", months.Length);
        reading?.Stop();

        using var composing = RunSpans.Step("compose", of);
        return ReportFigures.Compose(reference, of.Period, months, reference.Findings, issues);
    }

    private async Task<MeasuredMonth> RestoreAsync(StandingFigures month, CancellationToken cancel)
    {
        var rows = await results.LoadAsync(month.Run.Key, cancel);
        return month.Details.ToMonth(month.Period, StoredResults.ToMonth(month.Period, rows));
    }

    private static ImmutableArray<ReportFile> Write(
        RunKey run, PerformanceFigures figures, CoverDetails details, CancellationToken cancel)
    {
        using var writing = RunSpans.Step("write", run.Of);
        return ReportRecipe.WriteAll(ReportRecipe.Of(run.Of.Report), figures, details, _ => { }, cancel);
    }
}
