using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Reference.Files;

namespace Reporting.Uploads;

/// <summary>The uploads of a folder that count, and their content.</summary>
public sealed class AcceptedUploads(IUploadLedger ledger, IKeptContents contents)
{
    /// <summary>In the order in which they came: of two files that overlap the first counts.</summary>
    public static ImmutableArray<LedgerEntry> Of(FolderLedger folder) =>
    [
        .. folder.Entries.Where(entry => entry.State == UploadState.Accepted).OrderBy(entry => entry.Arrival),
    ];

    public async Task<ImmutableArray<LedgerEntry>> EntriesAsync(UploadFolder folder, CancellationToken cancel) =>
        Of(await ledger.ReadAsync(folder, cancel));

    /// <summary>The reference files that hold a kind, whatever else they hold.</summary>
    /// <exception cref="FileNotFoundException">A content is no longer kept.</exception>
    internal async Task<ImmutableArray<UploadedFile>> FilesOfAsync(ReferenceKind kind, CancellationToken cancel) =>
        await FilesAsync(
            (await EntriesAsync(UploadFolder.Reference, cancel))
                .Where(entry => entry.Kinds.Contains(kind.Name, StringComparer.Ordinal)),
            cancel);

    /// <exception cref="FileNotFoundException">A content is no longer kept.</exception>
    public async Task<ImmutableArray<UploadedFile>> FilesAsync(
        IEnumerable<LedgerEntry> entries, CancellationToken cancel)
    {
        var files = ImmutableArray.CreateBuilder<UploadedFile>();
        foreach (var entry in entries)
            files.Add(await contents.FileAsync(entry, cancel));
        return files.ToImmutable();
    }
}
