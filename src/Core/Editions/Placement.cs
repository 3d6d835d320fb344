using Reporting.Runs;

namespace Reporting.Editions;

/// <summary>
/// Copies what a committed run staged to where its readers look: the draft in place of the last, officer and exempt
/// editions beside it.
/// </summary>
/// <remarks>Runs twice without harm; a draft is never put over that of a newer run.</remarks>
public sealed class Placement(IRunStore runs, IEditionStore editions)
{
    /// <summary>Brings the final names in line with the run that stands.</summary>
    /// <returns>Whether anything had to be changed.</returns>
    /// <exception cref="FileNotFoundException">The run's workbooks are not staged any more.</exception>
    public async Task<bool> EnsureAsync(ReportKey of, CancellationToken cancel)
    {
        var place = EditionPlaces.DraftOf(of);
        while (true)
        {
            // The draft is read before the head: whoever commits later replaces a later version of the draft.
            var draft = await editions.DraftAsync(place, cancel);
            var head = await runs.HeadAsync(of, cancel);
            if (await StandingAsync(head, cancel) is not { } run)
            {
                if (draft is null)
                    return false;
                if (await editions.TryRemoveDraftAsync(place, draft, cancel))
                    return true;
                continue;
            }

            var changed = await PutOfficerAsync(run, cancel) | await PutExemptAsync(run, cancel);
            if (EditionPlaces.LabelsOf(run, EditionPlaces.Public) is not { } labels || draft?.Labels == labels)
                return changed;
            if (await editions.TryReplaceDraftAsync(place, draft, labels, cancel))
                return true;
        }
    }

    /// <summary>
    /// Takes a report's earlier exempt copies away from audiences that the run which stands isn't for: whom a corrected
    /// <c>distribution</c>, team or upload no longer names keeps nobody's children.
    /// </summary>
    /// <remarks>An audience that still gets the report keeps each run's beside the last (design.md).</remarks>
    public async Task RecallAsync(ReportKey of, CancellationToken cancel)
    {
        var head = await runs.HeadAsync(of, cancel);
        var named = ExemptOf(await StandingAsync(head, cancel)).Select(made => made.Audience)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var run in await runs.RunsAsync(of, cancel))
        {
            foreach (var made in ExemptOf(run).Where(made => !named.Contains(made.Audience)))
                await editions.RemoveAsync(EditionPlaces.ExemptOf(run.Key, made), cancel);
        }
    }

    private static IEnumerable<StagedEdition> ExemptOf(RunRecord? run) =>
        run?.Editions.Where(made => made.Edition == EditionPlaces.Exempt) ?? [];

    private async Task<RunRecord?> StandingAsync(ReportHead head, CancellationToken cancel) => head.RunId is { } id
        ? await runs.FindAsync(new RunKey(head.Of, id), cancel)
        : null;

    private async Task<bool> PutOfficerAsync(RunRecord run, CancellationToken cancel)
    {
        var place = EditionPlaces.OfficerOf(run.Key);
        if (EditionPlaces.LabelsOf(run, EditionPlaces.Officer) is not { } labels
            || await editions.IsThereAsync(place, cancel))
            return false;
        await editions.PutOnceAsync(place, labels, cancel);
        return true;
    }

    private async Task<bool> PutExemptAsync(RunRecord run, CancellationToken cancel)
    {
        var changed = false;
        foreach (var made in ExemptOf(run))
        {
            var place = EditionPlaces.ExemptOf(run.Key, made);
            if (await editions.IsThereAsync(place, cancel))
                continue;
            await editions.PutOnceAsync(place, EditionPlaces.LabelsOf(run.Key, made), cancel);
            changed = true;
        }

        return changed;
    }
}
