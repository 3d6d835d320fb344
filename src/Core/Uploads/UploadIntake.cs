using Reporting.Checks;
using Reporting.Extracts;

namespace Reporting.Uploads;

/// <summary>Takes an upload in: looks, reads, decides, writes. The same for extracts and reference files.</summary>
/// <remarks>
/// <para>Events come at least once, in any order and late: a name is all that is taken from one, and what lies there
/// now is what counts. Source: faults.md, Semantics.</para>
/// <para>Order of effects: content kept, receipt, ledger, runs asked for. Each can be repeated, and a death between two
/// of them is made good when the event comes again or the sweep misses the blob in the ledger.</para>
/// </remarks>
internal sealed class UploadIntake(
    IUploadStore store, IUploadLedger ledger, IKeptContents contents, IReceiptStore receipts, IUploadRules rules)
{
    private readonly UploadReceipts receipts = new(receipts);

    public async Task<ArrivalOutcome> TakeAsync(UploadContainer container, string blobName, CancellationToken cancel)
    {
        var (arrived, otherwise) = await Arrived.FindAsync(store, container, blobName, cancel);
        if (arrived is null)
            return otherwise!;

        while (true)
        {
            if (await TryTakeAsync(arrived, cancel) is { } outcome)
                return outcome;
        }
    }

    /// <returns>Null where somebody else has written to the folder: decide again.</returns>
    private async Task<ArrivalOutcome?> TryTakeAsync(Arrived arrived, CancellationToken cancel)
    {
        var folder = await ledger.ReadAsync(arrived.Name.Folder, cancel);
        // Looked at after the ledger was read: whoever takes in a later version writes after that, and the write fails.
        if (await store.FindAsync(arrived.Seen.Container, arrived.Seen.Name, cancel) is not { } now)
            return new ArrivalOutcome(ArrivalResult.Gone) { Folder = folder.Folder };
        if (now.ETag != arrived.Seen.ETag)
            return new ArrivalOutcome(ArrivalResult.Superseded) { Folder = folder.Folder };

        return LedgerDecision.Of(folder, arrived) switch
        {
            Standing.Known => await KnownAsync(folder, arrived, cancel),
            Standing.SameContent => await AttachAsync(folder, arrived, cancel),
            _ => await JudgeAsync(folder, arrived, cancel),
        };
    }

    private async Task<ArrivalOutcome> KnownAsync(FolderLedger folder, Arrived arrived, CancellationToken cancel)
    {
        var row = folder.Entries.Single(entry => entry.ContentHash == arrived.ContentHash);
        // Once more: should what a run reads have been lost, the upload that still lies there brings it back.
        if (row.State == UploadState.Accepted)
            await contents.KeepAsync(row.ContentHash, arrived.Content, cancel);
        return Outcome(ArrivalResult.Known, arrived, row);
    }

    private async Task<ArrivalOutcome?> AttachAsync(FolderLedger folder, Arrived arrived, CancellationToken cancel)
    {
        var row = folder.Entries.Single(entry => entry.ContentHash == arrived.ContentHash);
        var change = LedgerDecision.Attach(folder, arrived);
        await contents.KeepAsync(arrived.ContentHash, arrived.Content, cancel);
        if (row.Blobs.Any(blob => blob.Name == arrived.Name.File))
            return await WriteAsync(ArrivalResult.Known, change, arrived, outlook: null, cancel);
        var judged = await rules.JudgeAsync(folder, arrived, cancel);
        var outlook = await WriteReceiptAsync(
            arrived, judged.Receipt, change, UploadNotes.SameContent(row, arrived), cancel);
        return await WriteAsync(ArrivalResult.SameContent, change, arrived, outlook, cancel);
    }

    private async Task<ArrivalOutcome?> JudgeAsync(FolderLedger folder, Arrived arrived, CancellationToken cancel)
    {
        var judged = await rules.JudgeAsync(folder, arrived, cancel);
        var accepted = !judged.Receipt.IsRejected;
        var change = accepted
            ? LedgerDecision.Accept(folder, arrived, judged.Row, judged.Overlapped)
            : LedgerDecision.Refuse(folder, arrived, judged.Row);
        if (accepted)
            await contents.KeepAsync(arrived.ContentHash, arrived.Content, cancel);
        var outlook = await WriteReceiptAsync(
            arrived, judged.Receipt, change, UploadNotes.Of(change, arrived), cancel);
        return await WriteAsync(
            accepted ? ArrivalResult.Accepted : ArrivalResult.Rejected, change, arrived, outlook, cancel);
    }

    private async Task<Outlook> WriteReceiptAsync(
        Arrived arrived, Receipt receipt, LedgerChange change, IEnumerable<Finding> notes, CancellationToken cancel)
    {
        var outlook = await rules.OutlookAsync(change.After, cancel);
        await receipts.WriteAsync(
            arrived.Name, receipt with { Findings = [.. receipt.Findings, .. notes, .. outlook.Notes] }, cancel);
        return outlook;
    }

    private async Task<ArrivalOutcome?> WriteAsync(
        ArrivalResult result, LedgerChange change, Arrived arrived, Outlook? outlook, CancellationToken cancel)
    {
        if (!await ledger.TryWriteAsync(change.Read, change.Changed, cancel))
            return null;
        var asked = change.ChangesWhatCounts && await rules.AskAsync(change, outlook, cancel);
        return Outcome(result, arrived, change.Find(arrived.ContentHash)!) with { RunAsked = asked };
    }

    private static ArrivalOutcome Outcome(ArrivalResult result, Arrived arrived, LedgerEntry row) => new(result)
    {
        Folder = arrived.Name.Folder,
        Content = arrived.ShortHash,
        Holds = [.. row.Lists.Select(list => list.List), .. row.Kinds],
        RowsRead = row.RowsRead,
        RowsSetAside = row.RowsSetAside,
        Reasons = row.RejectedBy,
    };
}
