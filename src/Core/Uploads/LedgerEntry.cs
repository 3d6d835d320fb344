using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts.Assembly;
using Reporting.Periods;

namespace Reporting.Uploads;

/// <summary>What became of an upload's content.</summary>
public enum UploadState
{
    /// <summary>It counts: runs read it.</summary>
    Accepted,

    /// <summary>It can't be used; the receipt says why.</summary>
    Rejected,

    /// <summary>Other content came under its name.</summary>
    Replaced,

    /// <summary>Its blob was deleted before retention ended: figures no longer count it.</summary>
    Withdrawn,

    /// <summary>Deleted by retention: what was worked out from it stands.</summary>
    Expired,

    /// <summary>A fault of ours stopped it, time after time.</summary>
    Failed,
}

/// <summary>A live blob that holds a content.</summary>
/// <param name="Name">The name of the file in its folder.</param>
public readonly record struct BlobVersion(string Name, string ETag);

/// <summary>The ledger's row for one content in one folder: whatever it is called, however often it comes.</summary>
/// <remarks>
/// Source: design.md, table Extracts; extracts.md, "Two files of one list in a month". Key: folder; content hash.
/// </remarks>
/// <param name="ContentHash">SHA-256 of the bytes, lower-case hex.</param>
public sealed record LedgerEntry(UploadFolder Folder, string ContentHash)
{
    public required UploadState State { get; init; }

    /// <summary>The file's name (without folder) as findings, receipts and figures know it.</summary>
    public required string File { get; init; }

    /// <summary>Who was there first: 1, 2, … in the folder. Anew when content comes back.</summary>
    public required int Arrival { get; init; }

    /// <summary>The day in London of the upload: an input of the run.</summary>
    public required LocalDate UploadedOn { get; init; }

    /// <summary>
    /// The blobs that hold it now: none where another content has taken its name (or, accepted, where a withdrawn
    /// successor has brought it back).
    /// </summary>
    public ImmutableArray<BlobVersion> Blobs { get; init; } = [];

    /// <summary>
    /// Of a replaced content: the hash of what took its place, and gives it back when that is withdrawn. Null where
    /// nothing gives it back: its bytes are not kept any more.
    /// </summary>
    public string? ReplacedBy { get; init; }

    /// <summary>An extract's lists; empty for reference files and rejected ones.</summary>
    public ImmutableArray<ListContent> Lists { get; init; } = [];

    /// <summary>Of a reference file: its kinds (<c>targets</c>), for knowing which runs it touches.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    public int RowsRead { get; init; }

    public int RowsSetAside { get; init; }

    /// <summary>Findings that say "used, but look".</summary>
    public int Warnings { get; init; }

    /// <summary>The names of the rules that reject it.</summary>
    public ImmutableArray<string> RejectedBy { get; init; } = [];

    /// <summary>The months that its dated lists reach over; null where it has none.</summary>
    public ReportingMonth? WindowFrom { get; init; }

    public ReportingMonth? WindowTo { get; init; }
}
