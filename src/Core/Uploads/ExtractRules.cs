using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Uploads;

/// <summary>Extracts: judged as one more file of their month's set.</summary>
internal sealed class ExtractRules(
    IUploadStore store,
    IUploadLedger ledger,
    IKeptContents contents,
    IRunStore runs,
    RunRequests requests,
    DueRuns due)
    : IUploadRules
{
    private readonly KeptExtracts kept = new(contents);
    private readonly ReferenceUploads reference = new(ledger, contents);
    private readonly MonthRuns months = new(ledger, contents, runs, requests, due);

    public async Task<Judgement> JudgeAsync(FolderLedger folder, Arrived arrived, CancellationToken cancel)
    {
        var period = folder.Folder.Period!.Value;
        var maps = await reference.MapsAsync(cancel);
        var read = KeptExtracts.Read(arrived.File, maps, period, arrived.UploadedOn, cancel);
        var lists = FileList.ContentsOf(read, period).ToImmutableArray();
        var others = LedgerDecision.Others(folder, arrived)
            .Where(entry => entry.Lists.Any(list => lists.Any(own => own.List == list.List))).ToList();

        var there = await ThereAsync(others, cancel);
        var firm = await kept.ReadAsync(there, maps, cancel);
        var set = new SetAssembly(
            period, [.. firm.Select(each => each.File), read], await ContentsOfOthersAsync(period, cancel));
        var receipt = FileReceipt.Of(read, set, period);
        var row = LedgerRow.Of(arrived, receipt);
        if (receipt.IsRejected)
            return new Judgement(receipt, row, []);

        var (from, to) = ListWindow.Of(read.Tables);
        var standIns = await kept.ReadAsync(others.Except(there), maps, cancel);
        return new Judgement(
            receipt,
            row with { Lists = lists, WindowFrom = from, WindowTo = to },
            [.. standIns.Where(each => FileList.Overlap(each.File, read)).Select(each => each.Entry.ContentHash)]);
    }

    public async Task<Outlook> OutlookAsync(FolderLedger after, CancellationToken cancel)
    {
        var period = after.Folder.Period!.Value;
        var lacks = await months.LacksAsync(after, cancel);
        return new Outlook(MonthNotes.Of(period, lacks, await months.HasRunAsync(period, cancel)), lacks);
    }

    public Task<bool> AskAsync(LedgerChange change, Outlook? outlook, CancellationToken cancel) =>
        months.AskAsync(change.After, outlook?.Lacks, cancel);

    /// <summary>
    /// What an officer has deleted a moment ago, and no sweep has noticed yet, no longer stands in the way.
    /// </summary>
    private async Task<List<LedgerEntry>> ThereAsync(IEnumerable<LedgerEntry> entries, CancellationToken cancel)
    {
        var there = new List<LedgerEntry>();
        foreach (var entry in entries)
        {
            foreach (var blob in entry.Blobs)
            {
                if (await store.FindAsync(UploadContainer.Extracts, entry.Folder.BlobOf(blob.Name), cancel) is null)
                    continue;
                there.Add(entry);
                break;
            }
        }

        return there;
    }

    /// <summary>Also of expired contents: last year's file is known again whenever it comes.</summary>
    private async Task<ImmutableArray<ListContent>> ContentsOfOthersAsync(
        ReportingMonth period, CancellationToken cancel)
    {
        var others = ImmutableArray.CreateBuilder<ListContent>();
        foreach (var folder in await ledger.FoldersAsync(cancel))
        {
            if (folder.Period is null || folder.Period == period)
                continue;
            var entries = (await ledger.ReadAsync(folder, cancel)).Entries;
            others.AddRange(entries
                .Where(entry => entry.State is UploadState.Accepted or UploadState.Expired)
                .OrderBy(entry => entry.Arrival)
                .SelectMany(entry => entry.Lists));
        }

        return others.ToImmutable();
    }
}
