using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Restating;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Reference;
using Reporting.Reference.Files;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Scrutiny.Verifying;

/// <summary>
/// Which cells of an issue are told differently now, by the latest run of any performance report that prints the
/// figure, and why.
/// </summary>
/// <remarks>
/// Value, numerator, denominator and status, each where the issue prints it and as a reader sees it. Reports of audits
/// print no indicator. Source: scrutiny.md, Verify.
/// </remarks>
internal sealed class ChangesSince(IRunStore runs, IResultStore results, AcceptedUploads uploads)
{
    private readonly Dictionary<RunKey, string?> files = [];

    public async Task<ImmutableArray<ChangedCell>> FindAsync(Publication issue, CancellationToken cancel)
    {
        if (ReportRecipe.Find(issue.Run.Of.Name)?.Prints is null)
            return [];
        var printed = StoredResults.ToPublished(issue.Run.Of, await results.LoadAsync(issue.Run, cancel));
        var now = await NowAsync(issue.Run.Of, cancel);
        ImmutableArray<Reason>? reasons = null;
        var found = ImmutableArray.CreateBuilder<ChangedCell>();
        foreach (var then in printed)
        {
            if (now.GetValueOrDefault((then.Indicator, then.Month)) is not { } standing)
                continue;
            var changed = PrintedCells.Differing(then, standing.Figure);
            if (changed.IsEmpty)
                continue;
            reasons ??= await ReasonsAsync(cancel);
            var reason = RestatementText.ReasonFor(then.Indicator, then.Month, reasons)
                ?? await WhatChangedAsync(issue.Run, then, standing, cancel);
            found.AddRange(changed.Select(cell => new ChangedCell(
                Catalogue.Get(then.Indicator), then.Month, cell.Part, cell.Then, cell.Now, standing.Run.Of, reason)));
        }

        return found.ToImmutable();
    }

    /// <summary>Every figure as the latest run that prints it tells it: of one month the report's own.</summary>
    private async Task<Dictionary<(string Indicator, ReportingMonth Month), Standing>> NowAsync(
        ReportKey of, CancellationToken cancel)
    {
        var now = new Dictionary<(string, ReportingMonth), Standing>();
        var heads = (await runs.HeadsAsync(cancel))
            .Where(head => head.RunId is not null && ReportRecipe.Find(head.Of.Name) is not null)
            .Where(head =>
                head.Of.Period >= of.Period && of.Period.MonthsUntil(head.Of.Period) < AppendixSpan.Months)
            .OrderByDescending(head => head.Of.Period)
            .ThenByDescending(head => head.Of.Report == of.Report)
            .ThenBy(head => head.Of.Report, StringComparer.Ordinal);
        foreach (var head in heads)
        {
            var run = new RunKey(head.Of, head.RunId!);
            foreach (var figure in StoredResults.ToPublished(head.Of, await results.LoadAsync(run, cancel)))
                now.TryAdd((figure.Indicator, figure.Month), new Standing(run, figure));
        }

        return now;
    }

    private async Task<string> WhatChangedAsync(
        RunKey issue, PublishedFigure then, Standing now, CancellationToken cancel)
    {
        if (then.ToldBy != now.Figure.ToldBy || then.Source != now.Figure.Source)
            return now.Figure.Source == FigureSource.Paper
                ? $"the paper of {now.Figure.ToldBy.ToWords()} prints it so"
                : $"the lists of {now.Figure.ToldBy.ToWords()} tell it so";
        return await FilesAsync(issue, then.ToldBy, cancel) != await FilesAsync(now.Run, then.ToldBy, cancel)
            ? $"a file of {then.ToldBy.ToWords()} was replaced"
            : "nobody has recorded why";
    }

    /// <summary>What tells whether a period's files were replaced between two runs; null: not known.</summary>
    private async Task<string?> FilesAsync(RunKey report, ReportingMonth period, CancellationToken cancel)
    {
        var input = (await runs.FindAsync(report, cancel))?.Inputs.FirstOrDefault(each =>
            Manifest.NamesFigures(each) && each.Name == period.ToString());
        if (input is null)
            return null;
        var figures = new RunKey(ReportKey.FiguresOf(period), input.Value);
        if (!files.TryGetValue(figures, out var known))
        {
            var run = await runs.FindAsync(figures, cancel);
            files.Add(figures, known = run is null ? null : Manifest.FilesOf(run));
        }

        return known;
    }

    // Whoever asks must get an answer also where the reasons can't be had.
    private async Task<ImmutableArray<Reason>> ReasonsAsync(CancellationToken cancel)
    {
        var entries = (await uploads.EntriesAsync(UploadFolder.Reference, cancel))
            .Where(entry => entry.Kinds.Contains(ReferenceKind.Reasons.Name, StringComparer.Ordinal));
        try
        {
            return ReferenceFiles.Load(await uploads.FilesAsync(entries, cancel), cancel).Reasons;
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }

    private sealed record Standing(RunKey Run, PublishedFigure Figure);
}
