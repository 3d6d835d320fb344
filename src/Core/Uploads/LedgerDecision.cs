using System.Collections.Immutable;

namespace Reporting.Uploads;

/// <summary>What the ledger makes of an upload before anybody reads its lists.</summary>
internal enum Standing
{
    /// <summary>It knows this very version of the blob.</summary>
    Known,

    /// <summary>Its content counts already: only the blob, or its new ETag, is to be entered.</summary>
    SameContent,

    /// <summary>It must be judged: new, or back again.</summary>
    Unjudged,
}

/// <summary>Decides what becomes of a folder's rows. Pure: the same ledger and upload give the same rows.</summary>
/// <remarks>Source: extracts.md, "Two files of one list in a month".</remarks>
internal static class LedgerDecision
{
    public static Standing Of(FolderLedger folder, Arrived arrived)
    {
        var row = folder.Entries.FirstOrDefault(entry => entry.ContentHash == arrived.ContentHash);
        return row?.State switch
        {
            UploadState.Accepted or UploadState.Rejected when row.Blobs.Contains(arrived.Blob) => Standing.Known,
            UploadState.Accepted => Standing.SameContent,
            _ => Standing.Unjudged,
        };
    }

    /// <summary>
    /// What an upload is held against: contents that count and that it would not replace by its name alone.
    /// </summary>
    public static ImmutableArray<LedgerEntry> Others(FolderLedger folder, Arrived arrived) =>
    [
        .. AcceptedUploads.Of(folder)
            .Where(entry => entry.ContentHash != arrived.ContentHash)
            .Select(entry => WithoutBlob(entry, arrived.Name.File))
            .Where(entry => !IsReplacedByName(entry, arrived.Name.File)),
    ];

    /// <summary>Its content counts already: the blob joins those that hold it.</summary>
    public static LedgerChange Attach(FolderLedger folder, Arrived arrived)
    {
        var change = Detach(folder, arrived);
        ReplaceByName(change, arrived);
        change.Put(Named(change.Find(arrived.ContentHash)! with
        {
            Blobs = BlobsWith(change.Find(arrived.ContentHash), arrived),
        }));
        return change;
    }

    /// <summary>It counts from now on.</summary>
    /// <param name="row">What reading it told; state, blobs and order are set here.</param>
    /// <param name="overlapped">Contents whose blobs are gone and that it shares rows with: they give way.</param>
    public static LedgerChange Accept(
        FolderLedger folder, Arrived arrived, LedgerEntry row, IReadOnlyCollection<string> overlapped)
    {
        var change = Detach(folder, arrived);
        ReplaceByName(change, arrived);
        change.ForEach(
            entry => overlapped.Contains(entry.ContentHash, StringComparer.Ordinal),
            entry => entry with { State = UploadState.Replaced, ReplacedBy = arrived.ContentHash, Blobs = [] });
        change.Put(row with
        {
            State = UploadState.Accepted,
            Arrival = change.NextArrival,
            Blobs = BlobsWith(change.Find(arrived.ContentHash), arrived),
        });
        return change;
    }

    /// <summary>It doesn't count; what its name stood for before still does.</summary>
    /// <param name="row">Its state says why: rejected or failed.</param>
    public static LedgerChange Refuse(FolderLedger folder, Arrived arrived, LedgerEntry row)
    {
        var change = Detach(folder, arrived);
        var before = change.Find(arrived.ContentHash);
        change.Put(row with
        {
            Arrival = before?.State == row.State ? before.Arrival : change.NextArrival,
            Blobs = BlobsWith(before, arrived),
        });
        return change;
    }

    /// <summary>A blob holds one content at a time: its name leaves every other row.</summary>
    private static LedgerChange Detach(FolderLedger folder, Arrived arrived)
    {
        var change = new LedgerChange(folder);
        change.ForEach(
            entry => entry.ContentHash != arrived.ContentHash
                && entry.Blobs.Any(blob => blob.Name == arrived.Name.File),
            entry => WithoutBlob(entry, arrived.Name.File));
        return change;
    }

    private static void ReplaceByName(LedgerChange change, Arrived arrived) => change.ForEach(
        entry => entry.State == UploadState.Accepted && entry.ContentHash != arrived.ContentHash
            && IsReplacedByName(entry, arrived.Name.File),
        entry => entry with { State = UploadState.Replaced, ReplacedBy = arrived.ContentHash });

    private static bool IsReplacedByName(LedgerEntry entry, string file) =>
        entry.Blobs.IsEmpty && entry.File == file;

    private static LedgerEntry WithoutBlob(LedgerEntry entry, string file) =>
        Named(entry with { Blobs = entry.Blobs.RemoveAll(blob => blob.Name == file) });

    /// <summary>A content is known by a name that it can be found under, as long as there is one.</summary>
    internal static LedgerEntry Named(LedgerEntry entry) =>
        entry.Blobs.IsEmpty || entry.Blobs.Any(blob => blob.Name == entry.File)
            ? entry
            : entry with { File = entry.Blobs[0].Name };

    private static ImmutableArray<BlobVersion> BlobsWith(LedgerEntry? before, Arrived arrived) =>
    [
        .. (before?.Blobs ?? []).Where(blob => blob.Name != arrived.Name.File), arrived.Blob,
    ];
}
