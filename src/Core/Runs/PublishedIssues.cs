using System.Collections.Immutable;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Publications;

namespace Reporting.Runs;

/// <summary>Reads what issues of reports printed, and which files behind them have been replaced since.</summary>
internal sealed class PublishedIssues(IRunStore runs, IResultStore results)
{
    private readonly Dictionary<RunKey, string> files = [];

    public async Task<IReadOnlyList<PublishedIssue>> ReadAsync(PerformancePlan plan, CancellationToken cancel)
    {
        foreach (var month in plan.Months)
            files[month.Run.Key] = Manifest.FilesOf(month.Run);
        var now = plan.Months.ToDictionary(month => month.Period, month => month.Run.Key);
        var issues = new List<PublishedIssue>();
        foreach (var issue in plan.Publications)
        {
            var rows = await results.LoadAsync(issue.Run, cancel);
            issues.Add(new PublishedIssue(
                issue.Run.Of.Period,
                issue.Issue,
                issue.PublishedOn,
                StoredResults.ToPublished(issue.Run.Of, rows),
                await ReplacedSinceAsync(issue, now, cancel)));
        }

        return issues;
    }

    private async Task<ImmutableHashSet<ReportingMonth>> ReplacedSinceAsync(
        Publication issue, Dictionary<ReportingMonth, RunKey> now, CancellationToken cancel)
    {
        var replaced = ImmutableHashSet.CreateBuilder<ReportingMonth>();
        var then = (await FindAsync(issue.Run, cancel)).Inputs.Where(input =>
            input.Kind == Manifest.Figures && input.Value != Manifest.None);
        foreach (var figures in then)
        {
            var period = ReportingMonth.Parse(figures.Name);
            var run = new RunKey(ReportKey.FiguresOf(period), figures.Value);
            if (now.TryGetValue(period, out var current) && run != current
                && await FilesOfAsync(run, cancel) != files[current])
                replaced.Add(period);
        }

        return replaced.ToImmutable();
    }

    private async Task<string> FilesOfAsync(RunKey run, CancellationToken cancel)
    {
        if (!files.TryGetValue(run, out var known))
            files.Add(run, known = Manifest.FilesOf(await FindAsync(run, cancel)));
        return known;
    }

    private async Task<RunRecord> FindAsync(RunKey run, CancellationToken cancel) =>
        await runs.FindAsync(run, cancel)
        ?? throw new InvalidOperationException($"The run {run.Code} of {run.Of} was published and is not stored.");
}
