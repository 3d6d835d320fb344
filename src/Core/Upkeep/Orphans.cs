using Reporting.Editions;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Upkeep;

/// <summary>
/// How old something must be that no run or upload owns before it is deleted: until then its owner may be about to
/// commit. Default: a day. Setting: <c>OrphanAge</c>.
/// </summary>
public sealed record OrphanAge(TimeSpan Limit);

/// <summary>Deletes what stopped runs and uploads left behind.</summary>
/// <remarks>
/// What there is is listed before its owners are read, so whoever commits in between is found; what is written again
/// meanwhile is not deleted. Source: design.md, Runs: "partitions and staging blobs without a commit row are swept".
/// </remarks>
public sealed class Orphans(
    IRunStore runs,
    IResultStore results,
    IEditionStore editions,
    IPublicationStore publications,
    IUploadLedger ledger,
    IKeptContents contents,
    OrphanAge age,
    LondonClock clock)
{
    private readonly UnneededContents unneeded = new(ledger, contents);

    /// <returns>How many there were.</returns>
    internal async Task<int> RunAsync(Steps steps, CancellationToken cancel)
    {
        var deleted = 0;
        await steps.DoAsync(async () => deleted += await ResultsAsync(cancel));
        await steps.DoAsync(async () => deleted += await StagedAsync(cancel));
        await steps.DoAsync(async () => deleted += await unneeded.DeleteAsync(clock.Now - age.Limit, cancel));
        return deleted;
    }

    private bool IsOld(DateTimeOffset writtenOn) => clock.Now - writtenOn > age.Limit;

    private async Task<int> ResultsAsync(CancellationToken cancel)
    {
        var deleted = 0;
        foreach (var (run, writtenOn) in await results.RunsAsync(cancel))
        {
            if (!IsOld(writtenOn) || await runs.FindAsync(run, cancel) is not null)
                continue;
            await results.DeleteAsync(run, cancel);
            deleted++;
        }

        return deleted;
    }

    private async Task<int> StagedAsync(CancellationToken cancel)
    {
        var old = (await editions.StagedAsync(cancel)).Where(staged => IsOld(staged.WrittenOn)).ToList();
        if (old.Count == 0)
            return 0;
        var owned = await OwnedWorkbooksAsync(cancel);
        var deleted = 0;
        foreach (var (contentHash, writtenOn) in old.Where(staged => !owned.Contains(staged.ContentHash)))
        {
            await editions.DeleteStagedAsync(contentHash, writtenOn, cancel);
            deleted++;
        }

        return deleted;
    }

    private async Task<HashSet<string>> OwnedWorkbooksAsync(CancellationToken cancel)
    {
        var owned = new HashSet<string>(StringComparer.Ordinal);
        owned.UnionWith((await publications.AllAsync(cancel)).Select(issue => issue.ContentHash));
        foreach (var head in await runs.HeadsAsync(cancel))
        {
            // A month's own figures have no workbook, but manifests of any size.
            if (head.Of.Report == ReportKey.Figures)
                continue;
            foreach (var run in await runs.RunsAsync(head.Of, cancel))
                owned.UnionWith(run.Editions.Select(edition => edition.ContentHash));
        }

        return owned;
    }
}
