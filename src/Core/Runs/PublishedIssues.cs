using System.Collections.Immutable;
using Reporting.Performance.Sources;
using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>Reads what issues of reports printed, and which files behind them have been replaced since.</summary>
internal sealed class PublishedIssues(IRunStore runs, IResultStore results)
{
    private readonly Dictionary<RunKey, MeasuredFiles> files = [];

    public async Task<IReadOnlyList<PublishedIssue>> ReadAsync(PerformancePlan plan, CancellationToken cancel)
    {
        foreach (var month in plan.Months)
            files[month.Run.Key] = MeasuredFiles.Of(month.Run);
        var now = plan.Months.ToDictionary(month => month.Period, month => month.Run.Key);
        var issues = new List<PublishedIssue>();
        foreach (var issue in plan.Publications)
        {
            var rows = await results.LoadAsync(issue.Run, cancel);
            var run = await FindAsync(issue.Run, cancel);
            var (replaced, names) = await FilesAsync(run, now, cancel);
            issues.Add(new PublishedIssue(
                issue.Run.Of.Period,
                issue.Issue,
                issue.PublishedOn,
                StoredResults.ToPublished(issue.Run.Of, rows),
                replaced)
            {
                Report = issue.Run.Of.Report,
                Rules = run.Inputs.FirstOrDefault(input => input.Kind == Manifest.Rules)?.Value,
                Files = names,
            });
        }

        return issues;
    }

    /// <summary>The periods whose files were replaced since the run, and the names of those it measured.</summary>
    private async Task<(
        ImmutableHashSet<ReportingMonth> Replaced,
        ImmutableDictionary<ReportingMonth, ImmutableArray<string>> Names)> FilesAsync(
        RunRecord report, Dictionary<ReportingMonth, RunKey> now, CancellationToken cancel)
    {
        var replaced = ImmutableHashSet.CreateBuilder<ReportingMonth>();
        var names = ImmutableDictionary.CreateBuilder<ReportingMonth, ImmutableArray<string>>();
        foreach (var figures in report.Inputs.Where(Manifest.NamesFigures))
        {
            var period = ReportingMonth.Parse(figures.Name);
            if (!now.TryGetValue(period, out var current))
                continue;
            var then = await MeasuredAsync(new RunKey(ReportKey.FiguresOf(period), figures.Value), cancel);
            names.Add(period, then.Names);
            if ((await MeasuredAsync(current, cancel)).Hash != then.Hash)
                replaced.Add(period);
        }

        return (replaced.ToImmutable(), names.ToImmutable());
    }

    private async Task<MeasuredFiles> MeasuredAsync(RunKey run, CancellationToken cancel)
    {
        if (!files.TryGetValue(run, out var known))
            files.Add(run, known = MeasuredFiles.Of(await FindAsync(run, cancel)));
        return known;
    }

    private async Task<RunRecord> FindAsync(RunKey run, CancellationToken cancel) =>
        await runs.FindAsync(run, cancel)
        ?? throw new InvalidOperationException($"The run {run.Code} of {run.Of} was published and is not stored.");

    /// <summary>The files of one month that a run measured: their names, and what tells whether one was replaced.
    /// </summary>
    private sealed record MeasuredFiles(string Hash, ImmutableArray<string> Names)
    {
        public static MeasuredFiles Of(RunRecord figures) => new(
            Manifest.FilesOf(figures),
            [.. figures.Inputs.Where(input => input.Kind == Manifest.Extract).Select(input => input.Name)]);
    }
}
