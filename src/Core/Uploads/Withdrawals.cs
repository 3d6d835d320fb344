using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Uploads;

/// <summary>Contents whose blobs are gone: withdrawn by an officer, or deleted by retention.</summary>
/// <remarks>Figures fall back to the last good set: what the withdrawn content had replaced counts again.</remarks>
public sealed class Withdrawals(
    IUploadStore store,
    IUploadLedger ledger,
    IKeptContents contents,
    IRunStore runs,
    RunRequests requests,
    DueRuns due,
    LondonClock clock,
    RawRetention retention)
{
    private readonly Comebacks comebacks = new(ledger, contents);
    private readonly UnneededContents unneeded = new(ledger, contents);
    private readonly ExtractRules extracts = new(store, ledger, contents, runs, requests, due);
    private readonly ReferenceRules references = new(ledger, contents, runs, due);

    /// <param name="live">Blobs as they were listed, of its container or both; each that seems gone is looked for
    /// again.</param>
    public async Task<WithdrawalOutcome> CheckAsync(
        UploadFolder folder, IReadOnlyCollection<SeenBlob> live, CancellationToken cancel)
    {
        while (true)
        {
            if (await TryCheckAsync(folder, live, cancel) is { } outcome)
                return outcome;
        }
    }

    /// <returns>Null where somebody else has written to the folder: decide again.</returns>
    private async Task<WithdrawalOutcome?> TryCheckAsync(
        UploadFolder folder, IReadOnlyCollection<SeenBlob> live, CancellationToken cancel)
    {
        var read = await ledger.ReadAsync(folder, cancel);
        var decision = WithdrawalDecision.Of(read, await GoneAsync(read, live, cancel), IsOver);
        if (decision.Change.Changed.Count == 0)
            return new WithdrawalOutcome(folder, 0, 0, 0, RunAsked: false);

        var broughtBack = await comebacks.AddAsync(decision, cancel);
        var changed = decision.Change.Changed;
        var hashes = changed.Select(entry => entry.ContentHash).ToHashSet(StringComparer.Ordinal);
        var listed = (await unneeded.ListAsync(cancel)).Where(each => hashes.Contains(each.ContentHash)).ToList();
        if (!await ledger.TryWriteAsync(read, changed, cancel))
            return null;
        await unneeded.DeleteAsync(listed, cancel);
        return new WithdrawalOutcome(
            folder, decision.Withdrawn.Count, broughtBack, decision.Expired, await AskAsync(decision, cancel));
    }

    /// <summary>The list may be older than the ledger: a blob is gone when it is not there now.</summary>
    private async Task<HashSet<string>> GoneAsync(
        FolderLedger read, IReadOnlyCollection<SeenBlob> live, CancellationToken cancel)
    {
        var container = read.Folder.Container;
        var listed = live.Where(blob => blob.Container == container).Select(blob => blob.Name)
            .ToHashSet(StringComparer.Ordinal);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in read.Entries.SelectMany(entry => entry.Blobs).Select(blob => blob.Name).Distinct(
            StringComparer.Ordinal))
        {
            var name = read.Folder.BlobOf(file);
            if (!listed.Contains(name) && await store.FindAsync(container, name, cancel) is null)
                gone.Add(file);
        }

        return gone;
    }

    /// <summary>Reference files are no raw extracts: they stay until somebody deletes them.</summary>
    private bool IsOver(LedgerEntry entry) =>
        entry.Folder.Period is not null && entry.UploadedOn.PlusDays(retention.Days) <= clock.Today;

    private async Task<bool> AskAsync(WithdrawalDecision decision, CancellationToken cancel)
    {
        if (!decision.ChangesFigures)
            return false;
        return decision.Change.Read.Folder == UploadFolder.Reference
            ? await references.AskAsync(decision.Change, outlook: null, cancel)
            : await extracts.AskAsync(decision.Change, outlook: null, cancel);
    }
}
