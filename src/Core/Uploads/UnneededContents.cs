using System.Collections.Immutable;

namespace Reporting.Uploads;

/// <summary>Kept bytes that no run reads any more: no raw extract lies about longer than it must.</summary>
public sealed class UnneededContents(IUploadLedger ledger, IKeptContents contents)
{
    /// <summary>What counts is read by runs; what was replaced may come back.</summary>
    public static bool IsNeeded(LedgerEntry entry) =>
        entry.State == UploadState.Accepted || entry is { State: UploadState.Replaced, ReplacedBy: not null };

    /// <summary>Deletes what no row of the ledger needs.</summary>
    /// <param name="writtenBefore">Younger ones may belong to an upload whose row is still being written.</param>
    /// <returns>How many were deleted.</returns>
    public async Task<int> DeleteAsync(DateTimeOffset writtenBefore, CancellationToken cancel)
    {
        var old = (await ListAsync(cancel)).Where(each => each.WrittenOn < writtenBefore).ToImmutableArray();
        return old.IsEmpty ? 0 : await DeleteAsync(old, cancel);
    }

    /// <summary>To be listed before the rows are written: what is kept again afterwards is then left alone.</summary>
    internal async Task<ImmutableArray<(string ContentHash, DateTimeOffset WrittenOn)>> ListAsync(
        CancellationToken cancel)
    {
        var listed = ImmutableArray.CreateBuilder<(string, DateTimeOffset)>();
        await foreach (var each in contents.ListAsync(cancel))
            listed.Add(each);
        return listed.ToImmutable();
    }

    /// <summary>Deletes those of the contents that no row needs, in whatever folder it stands.</summary>
    internal async Task<int> DeleteAsync(
        IReadOnlyCollection<(string ContentHash, DateTimeOffset WrittenOn)> listed, CancellationToken cancel)
    {
        var needed = await NeededAsync(cancel);
        var unneeded = listed.Where(each => !needed.Contains(each.ContentHash)).ToList();
        foreach (var (hash, writtenOn) in unneeded)
            await contents.DeleteAsync(hash, writtenOn, cancel);
        return unneeded.Count;
    }

    private async Task<HashSet<string>> NeededAsync(CancellationToken cancel)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in await ledger.FoldersAsync(cancel))
        {
            var entries = (await ledger.ReadAsync(folder, cancel)).Entries;
            needed.UnionWith(entries.Where(IsNeeded).Select(entry => entry.ContentHash));
        }

        return needed;
    }
}
