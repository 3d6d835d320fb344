using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Reference;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>Makes performance reports from the figures that stand.</summary>
public sealed class PerformanceMaker(AcceptedUploads uploads, IRunStore runs, IResultStore results) : IReportMaker
{
    async Task<MadeReport> IReportMaker.MakeAsync(ReportPlan plan, RunKey run, CancellationToken cancel)
    {
        var performance = (PerformancePlan)plan;
        var figures = await ComposeAsync(performance, cancel);
        var cover = new CoverDetails(MissingLists: performance.Months[^1].Details.Missing, RunCode: run.Code);
        using var writing = RunSpans.Step("write", run.Of);
        var editions = ReportRecipe.MakeAll(ReportRecipe.Of(run.Of.Report), figures, cover, _ => { }, cancel);
        writing?.Stop();
        await results.SaveAsync(run, StoredResults.Of(figures), cancel);
        return new MadeReport(editions, new ReportDetails(
            figures.Reference.Reports.PublishesItself, figures.Findings.Length, figures.Restatements.Length));
    }

    private async Task<PerformanceFigures> ComposeAsync(PerformancePlan plan, CancellationToken cancel)
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
}
