using Reporting.Editions;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Publications;

/// <summary>What came of publishing a run.</summary>
/// <param name="IsNew">False where the run was published before.</param>
public sealed record PublishOutcome(Publication Publication, bool IsNew);

/// <summary>Makes a committed run's public edition the next issue of its report.</summary>
/// <remarks>
/// Order of effects: the row, then the copy, its manifest, and the entry in the disclosure ledger. What is lost in
/// between is made by <see cref="PutInPlaceAsync"/>, which the sweep repeats; a run that needs the entry before then
/// makes it itself. Source: design.md, "Draft, approved, published".
/// </remarks>
public sealed class Publishing(
    IRunStore runs, IPublicationStore publications, IEditionStore editions, LondonClock clock)
{
    private readonly DisclosureLedger ledger = new(runs, editions);
    private readonly IssueManifests manifests = new(runs, editions);

    /// <summary>Once a run: again only makes sure that the copy is there. Twice at once gives one issue.</summary>
    /// <exception cref="InvalidOperationException">The run was never committed, or has no public edition.</exception>
    /// <exception cref="FileNotFoundException">Its workbook is not staged any more.</exception>
    public async Task<PublishOutcome> PublishAsync(RunKey run, ReleaseTerms terms, CancellationToken cancel)
    {
        var outcome = await EnterAsync(run, terms, cancel);
        await PutInPlaceAsync(outcome.Publication, cancel);
        return outcome;
    }

    /// <summary>Puts the issue's workbook under its final name, its manifest beside it, and what it tells into the
    /// ledger.</summary>
    /// <returns>False where all lay there already.</returns>
    /// <exception cref="FileNotFoundException">Its workbook is not staged any more.</exception>
    public async Task<bool> PutInPlaceAsync(Publication publication, CancellationToken cancel)
    {
        var isNew = await PutCopyAsync(publication, cancel);
        isNew |= await manifests.EnterAsync(publication, cancel);
        return await ledger.EnterAsync(publication, cancel) || isNew;
    }

    private async Task<bool> PutCopyAsync(Publication publication, CancellationToken cancel)
    {
        var run = publication.Run;
        var place = EditionPlaces.IssueOf(run.Of, publication.Issue);
        if (await editions.IsThereAsync(place, cancel))
            return false;
        await editions.PutOnceAsync(
            place, new EditionLabels(publication.ContentHash, run.Id, run.Code), cancel);
        return true;
    }

    private async Task<PublishOutcome> EnterAsync(RunKey run, ReleaseTerms terms, CancellationToken cancel)
    {
        while (true)
        {
            var issues = await publications.IssuesAsync(run.Of, cancel);
            if (issues.FirstOrDefault(issue => issue.Run == run) is { } known)
                return new PublishOutcome(known, IsNew: false);
            var next = Next(run, await PublicEditionAsync(run, cancel), terms, issues is [.., var last] ? last : null);
            if (await publications.TryAddAsync(next, cancel))
                return new PublishOutcome(next, IsNew: true);
        }
    }

    private async Task<EditionLabels> PublicEditionAsync(RunKey run, CancellationToken cancel) =>
        await runs.FindAsync(run, cancel) is { } committed
        && EditionPlaces.LabelsOf(committed, EditionPlaces.Public) is { } labels
            ? labels
            : throw new InvalidOperationException($"Run {run.Code} of {run.Of} has no public edition to publish.");

    private Publication Next(
        RunKey run, EditionLabels edition, ReleaseTerms terms, Publication? last) =>
        PublicationHash.Chain(
            new Publication(
                run,
                (last?.Issue ?? 0) + 1,
                edition.ContentHash,
                terms.ApprovedByRole,
                terms.ApprovedOn,
                clock.Today,
                PreviousHash: "",
                Hash: ""),
            last);
}
