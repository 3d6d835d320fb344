using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Reference;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Distribution;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>Makes a month's papers from the figures and registers that stand.</summary>
public sealed class PerformanceMaker(
    AcceptedUploads uploads,
    MonthReader reader,
    IRunStore runs,
    IResultStore results,
    RegisterRows registers,
    IdentityKey key) : IReportMaker
{
    async Task<MadeReport> IReportMaker.MakeAsync(
        ReportPlan plan, RunKey run, ImmutableArray<PublishedCells> told, CancellationToken cancel)
    {
        var performance = (PerformancePlan)plan;
        var scope = await ScopeAsync(performance, run, told, cancel);
        using var writing = RunSpans.Step("write", run.Of);
        var paper = performance.Recipe.Make(scope);
        var editions = performance.Recipe.Write(
            paper, scope.Identities, new Audiences(scope.Reference.Distribution), cancel);
        writing?.Stop();
        // What is never published is compared with by nobody.
        if (!performance.Recipe.IsForEachGroup)
            await results.SaveAsync(run, StoredResults.Of(scope.Figures), cancel);
        return new MadeReport(editions, new ReportDetails(
            scope.Reference.Reports.PublishesItself && paper.Public is not null,
            scope.Figures.Findings.Length + paper.Findings.Length,
            scope.Figures.Restatements.Length,
            paper.LackingWords).With(scope.Reference, run.Of.Name));
    }

    private async Task<PaperScope> ScopeAsync(
        PerformancePlan plan, RunKey run, ImmutableArray<PublishedCells> told, CancellationToken cancel)
    {
        var of = plan.Head.Of;
        using var reading = RunSpans.Step("read", of);
        var reference = UnusableReferenceException.Require(
            ReferenceFiles.Load(await uploads.FilesAsync(plan.Reference, cancel), cancel));
        var months = await Task.WhenAll(plan.Months.Select(month => RestoreAsync(month, cancel)));
        var quality = await Task.WhenAll(plan.Quality.Select(month => registers.LoadAsync(month, cancel)));
        var cases = new List<MonthCases>();
        foreach (var month in plan.Cases)
            cases.Add((await reader.ReadAsync(month, cancel)).Cases);
        var issues = await new PublishedIssues(runs, results).ReadAsync(plan, cancel);
        reading?.SetTag("reporting.months", months.Length);
        reading?.Stop();

        using var composing = RunSpans.Step("compose", of);
        return new PaperScope
        {
            Figures = ReportFigures.Compose(reference, of.Period, months, reference.Findings, issues),
            Details = new CoverDetails(MissingLists: plan.Months[^1].Details.Missing, RunCode: run.Code),
            Disclosure = new DisclosureControl(DisclosureRules.Of(reference.Reports), told),
            Key = key,
            Cases = cases.Find(month => month.Period == of.Period),
            CasesBefore = cases.Find(month => month.Period == of.Period.Previous),
            Quality = [.. quality],
            Groups = plan.Groups,
        };
    }

    private async Task<MeasuredMonth> RestoreAsync(StandingFigures month, CancellationToken cancel)
    {
        var rows = await results.LoadAsync(month.Run.Key, cancel);
        return month.Details.ToMonth(month.Period, StoredResults.ToMonth(month.Period, rows));
    }
}
