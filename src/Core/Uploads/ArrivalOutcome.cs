using System.Collections.Immutable;

namespace Reporting.Uploads;

/// <summary>What a look at an upload led to.</summary>
public enum ArrivalResult
{
    /// <summary>It lies where nothing is read: <see cref="ArrivalOutcome.Reasons"/> says why.</summary>
    Ignored,

    /// <summary>The blob is not there any more.</summary>
    Gone,

    /// <summary>It was replaced while it was being read: a newer event follows.</summary>
    Superseded,

    /// <summary>The ledger knew it already; nothing changes.</summary>
    Known,

    /// <summary>Its content is here already under another name; noted, nothing else changes.</summary>
    SameContent,

    Accepted,

    Rejected,

    /// <summary>A fault of ours: the ledger says so.</summary>
    Failed,
}

/// <summary>What a trigger may log of an upload: hashes, counts, list and rule names. Never a file's name.</summary>
public sealed record ArrivalOutcome(ArrivalResult Result)
{
    /// <summary>Null where it is ignored.</summary>
    public UploadFolder? Folder { get; init; }

    /// <summary>The first letters of the content's hash; null where nothing was read.</summary>
    public string? Content { get; init; }

    /// <summary>Lists of an extract, kinds of a reference file.</summary>
    public ImmutableArray<string> Holds { get; init; } = [];

    public int RowsRead { get; init; }

    public int RowsSetAside { get; init; }

    /// <summary>Rules that reject it, or why it is ignored.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>Runs were asked for.</summary>
    public bool RunAsked { get; init; }
}
