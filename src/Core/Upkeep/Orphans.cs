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
    IEnumerable<IRunPartitions> partitions,
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
        await steps.DoAsync(async () => deleted += await RowsAsync(cancel));
        await steps.DoAsync(async () => deleted += await StagedAsync(cancel));
        await steps.DoAsync(async () => deleted += await unneeded.DeleteAsync(clock.Now - age.Limit, cancel));
        return deleted;
    }

    private bool IsOld(DateTimeOffset writtenOn) => clock.Now - writtenOn > age.Limit;

    private async Task<int> RowsAsync(CancellationToken cancel)
    {
        var deleted = 0;
        foreach (var rows in partitions)
        {
            foreach (var (run, writtenOn) in await rows.UnconfirmedAsync(cancel))
            {
                if (!IsOld(writtenOn))
                    continue;
                if (await runs.FindAsync(run, cancel) is not null)
                {
                    await rows.ConfirmAsync(run, cancel);
                    continue;
                }

                await rows.DeleteAsync(run, cancel);
                deleted++;
            }
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
            // What a month's own files say has no workbook, but manifests of any size.
            if (head.Of.IsOfMonth)
                continue;
            foreach (var run in await runs.RunsAsync(head.Of, cancel))
                owned.UnionWith(run.Editions.Select(edition => edition.ContentHash));
        }

        return owned;
    }
}
