using System.Collections.Immutable;
using Reporting.Extracts.Assembly;

namespace Reporting.Uploads;

/// <summary>Decides what becomes of rows whose blobs are gone, or whose time is over. Pure.</summary>
/// <remarks>Source: extracts.md: a deletion before retention ends withdraws; one by retention changes no figure.
/// </remarks>
internal sealed class WithdrawalDecision
{
    private WithdrawalDecision(LedgerChange change) => Change = change;

    public LedgerChange Change { get; }

    /// <summary>Hashes of contents that counted and were taken away.</summary>
    public ImmutableHashSet<string> Withdrawn { get; private set; } = [];

    public int Expired { get; private set; }

    /// <summary>An expired content counted until now, and what was worked out from it stands.</summary>
    public bool ChangesFigures => !Withdrawn.IsEmpty || (Expired == 0 && Change.ChangesWhatCounts);

    /// <summary>Contents that were replaced by what is withdrawn now: the newest first.</summary>
    public IEnumerable<LedgerEntry> MayComeBack => Change.After.Entries
        .Where(entry => entry.State == UploadState.Replaced && entry.ReplacedBy is { } by && Withdrawn.Contains(by))
        .OrderByDescending(entry => entry.Arrival);

    /// <param name="gone">Names of the folder's files that are not there any more.</param>
    /// <param name="isOver">Whether a content is older than raw extracts may be.</param>
    public static WithdrawalDecision Of(
        FolderLedger folder, IReadOnlySet<string> gone, Func<LedgerEntry, bool> isOver)
    {
        var decision = new WithdrawalDecision(new LedgerChange(folder));
        foreach (var entry in folder.Entries)
            decision.Take(entry, gone, isOver(entry));
        if (!decision.Withdrawn.IsEmpty)
            decision.Reconsider();
        return decision;
    }

    /// <summary>It counts again, without a blob of its own.</summary>
    public void BringBack(LedgerEntry entry) => Change.Put(entry with
    {
        State = UploadState.Accepted,
        ReplacedBy = null,
        Arrival = Change.NextArrival,
    });

    /// <summary>
    /// "To correct it, withdraw X": what X stood in the way of is no longer known, so that the sweep takes it in anew.
    /// </summary>
    private void Reconsider() => Change.ForEach(
        entry => entry.State == UploadState.Rejected
            && entry.RejectedBy.Contains(FileSelection.OverlapRule, StringComparer.Ordinal),
        entry => entry with { Blobs = [] });

    private void Take(LedgerEntry entry, IReadOnlySet<string> gone, bool isOver)
    {
        var left = entry.Blobs.RemoveAll(blob => gone.Contains(blob.Name));
        var lost = left.Length < entry.Blobs.Length;
        switch (entry.State)
        {
            case UploadState.Accepted when left.IsEmpty && isOver:
                Change.Put(entry with { State = UploadState.Expired, Blobs = left });
                Expired++;
                break;
            case UploadState.Accepted when left.IsEmpty && lost:
                Change.Put(entry with { State = UploadState.Withdrawn, Blobs = left });
                Withdrawn = Withdrawn.Add(entry.ContentHash);
                break;
            case UploadState.Rejected or UploadState.Failed when left.IsEmpty && lost:
                Change.Put(entry with { State = UploadState.Withdrawn, Blobs = left });
                break;
            case UploadState.Replaced when isOver && entry.ReplacedBy is not null:
                Change.Put(entry with { ReplacedBy = null });
                break;
            default:
                if (lost)
                    Change.Put(LedgerDecision.Named(entry with { Blobs = left }));
                break;
        }
    }
}
