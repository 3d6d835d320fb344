using System.Collections.Immutable;

namespace Reporting.Uploads;

/// <summary>A folder's rows as they were read together.</summary>
/// <param name="Version">For writing: null where the folder has no row yet.</param>
public sealed record FolderLedger(UploadFolder Folder, ImmutableArray<LedgerEntry> Entries, string? Version);

/// <summary>The ledger of uploads: what came, what became of it. One row per content.</summary>
public interface IUploadLedger
{
    Task<FolderLedger> ReadAsync(UploadFolder folder, CancellationToken cancel);

    /// <summary>Writes the changed rows all together, if nobody has written to the folder since it was read.</summary>
    /// <returns>False where somebody has: read again and decide again.</returns>
    Task<bool> TryWriteAsync(
        FolderLedger read, IReadOnlyCollection<LedgerEntry> changed, CancellationToken cancel);

    /// <summary>Every folder that has a row.</summary>
    Task<ImmutableArray<UploadFolder>> FoldersAsync(CancellationToken cancel);
}
