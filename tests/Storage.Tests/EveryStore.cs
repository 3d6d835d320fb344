using System.Collections.Immutable;
using Reporting.Editions;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Storage.Tests.Editions;
using Reporting.Storage.Tests.Runs;
using Reporting.Storage.Tests.Uploads;
using Reporting.Uploads;

namespace Reporting.Storage.Tests;

/// <summary>One write of every kind through every port, with a text in each place that takes any.</summary>
internal sealed class EveryStore(EmptyAccount account, string text)
{
    private static readonly ReportingMonth June = new(2023, 6);
    private static readonly ReportKey Panel = new(June, "performance-panel");
    private static readonly EditionPlace Draft = new("drafts", "2023-06/performance-panel-2023-06.xlsx");
    private static readonly EditionPlace Issue = new("published", "2023-06/performance-panel-2023-06-issue-1.xlsx");

    /// <summary>What each write said; null where it says nothing.</summary>
    public async Task<IReadOnlyList<bool?>> WriteAsync() => await Task.WhenAll(
        LedgerAsync(),
        HeadAsync(),
        RunAsync(),
        PublicationAsync(),
        DraftAsync(),
        Said(account.Store<IKeptContents>().KeepAsync("aa", new byte[] { 1 }, default)),
        Said(ResultsAsync()),
        Said(account.Store<ISnapshotStore>().SaveAsync(Snapshot(), default)),
        Said(account.Store<IRunQueue>().AskAsync(new RunRequest(Panel), TimeSpan.Zero, default)));

    private async Task<bool?> LedgerAsync()
    {
        var ledger = account.Store<IUploadLedger>();
        var folder = UploadFolder.Of(June);
        var entry = UploadLedgerContract.Entry(folder, 1) with
        {
            File = text,
            Blobs = [new BlobVersion($"2023-06/{text}", "\"0x1\"")],
            Kinds = [new string('k', 40_000) + text],
        };
        return await ledger.TryWriteAsync(await ledger.ReadAsync(folder, default), [entry], default)
            && (await ledger.ReadAsync(folder, default)).Entries is [var read] && read.File == text;
    }

    private async Task<bool?> HeadAsync()
    {
        var runs = account.Store<IRunStore>();
        var head = await runs.HeadAsync(ReportKey.FiguresOf(June), default);
        return await runs.TryWriteHeadAsync(head with { Failure = text }, default);
    }

    private async Task<bool?> RunAsync()
    {
        var runs = account.Store<IRunStore>();
        var run = new RunRecord(new RunKey(Panel, "cafe0123"), [new RunInput("extract", text, "beef")], [], text)
        {
            DueKey = "due",
        };
        return await runs.TryCommitAsync(await runs.HeadAsync(Panel, default), run, default)
            && (await runs.FindAsync(run.Key, default))?.Details == text;
    }

    private async Task<bool?> PublicationAsync() => await account.Store<IPublicationStore>().TryAddAsync(
        new Publication(
            new RunKey(Panel, "cafe0123"), 1, "beef", text, null, June.End, PreviousHash: "", Hash: "feed"),
        default);

    private async Task<bool?> DraftAsync()
    {
        var editions = account.Store<IEditionStore>();
        await editions.StageAsync("aa", new byte[] { 1 }, default);
        await editions.StageAsync("bb", new byte[] { 1 }, default);
        await editions.PutOnceAsync(Issue, EditionStoreContract.Labels("aa"), default);
        var first = await editions.TryReplaceDraftAsync(Draft, null, EditionStoreContract.Labels("aa"), default);
        var seen = await editions.DraftAsync(Draft, default);
        return first
            && await editions.TryReplaceDraftAsync(Draft, seen, EditionStoreContract.Labels("bb"), default)
            && await editions.TryRemoveDraftAsync(Draft, (await editions.DraftAsync(Draft, default))!, default)
            && !await editions.IsThereAsync(Draft, default)
            && await editions.IsThereAsync(Issue, default);
    }

    private async Task ResultsAsync()
    {
        var results = account.Store<IResultStore>();
        var lines = StoredLines.Many(101);
        lines[0] = lines[0] with { Months = [StoredLines.Month(0, Figure.NotAvailable(text))] };
        await results.SaveAsync(StoredLines.Run(1), lines, default);
        await results.SaveAsync(StoredLines.Run(2), lines, default);
        await results.DeleteAsync(StoredLines.Run(2), default);
        Assert.Equal(101, (await results.LoadAsync(StoredLines.Run(1), default)).Length);
        Assert.Empty(await results.LoadAsync(StoredLines.Run(2), default));
    }

    private static CareSnapshot Snapshot() => new(
        June, "key", ImmutableDictionary<string, string?>.Empty, ImmutableDictionary<string, int>.Empty);

    private static async Task<bool?> Said(Task work)
    {
        await work;
        return null;
    }
}
