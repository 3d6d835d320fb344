using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Editions;
using Reporting.Runs;

namespace Reporting.Publications;

/// <summary>What every issue has told of counts: container <c>disclosure</c>, an entry an issue, never changed.
/// </summary>
/// <remarks>
/// What a run's public edition tells is staged and committed with the run, so that an entry can be made as long as the
/// run is known. Issues from before there was a ledger have none: they told nothing that needed protection but by the
/// named exemptions. Source: design.md, table of stores; scrutiny.md, Disclosure.
/// </remarks>
internal sealed class DisclosureLedger(IRunStore runs, IEditionStore editions)
{
    /// <returns>False where it stood there already, or the issue has none.</returns>
    /// <exception cref="FileNotFoundException">It is not staged any more.</exception>
    public async Task<bool> EnterAsync(Publication issue, CancellationToken cancel)
    {
        var place = EditionPlaces.EntryOf(issue.Run.Of, issue.Issue);
        if (await editions.IsThereAsync(place, cancel)
            || await runs.FindAsync(issue.Run, cancel) is not { } run
            || EditionPlaces.LabelsOf(run, EditionPlaces.Disclosure) is not { } labels)
            return false;
        await editions.PutOnceAsync(place, labels, cancel);
        return true;
    }

    /// <summary>The issues' entries, in their order; one that was lost on the way is made.</summary>
    public async Task<ImmutableArray<PublishedCells>> ReadAsync(
        ImmutableArray<Publication> issues, CancellationToken cancel)
    {
        var told = ImmutableArray.CreateBuilder<PublishedCells>();
        foreach (var issue in issues)
        {
            if (await EntryAsync(issue, cancel) is { } entry)
                told.Add(entry);
        }

        return told.ToImmutable();
    }

    private async Task<PublishedCells?> EntryAsync(Publication issue, CancellationToken cancel)
    {
        var place = EditionPlaces.EntryOf(issue.Run.Of, issue.Issue);
        var entry = await editions.ReadAsync(place, cancel);
        if (entry is null)
        {
            await EnterAsync(issue, cancel);
            entry = await editions.ReadAsync(place, cancel);
        }

        return entry is null ? null : DisclosureEntry.Read(entry);
    }
}
