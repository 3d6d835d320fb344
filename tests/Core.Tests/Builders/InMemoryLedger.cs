using System.Collections.Immutable;
using System.Globalization;
using Reporting.Uploads;

namespace Reporting.Tests.Builders;

/// <summary>The ledger with one version a folder: whoever writes second reads again.</summary>
internal sealed class InMemoryLedger : IUploadLedger
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, (int Version, ImmutableSortedDictionary<string, LedgerEntry> Rows)>
        folders = new(StringComparer.Ordinal);

    /// <summary>So many writes lose to somebody who touched the folder and changed nothing.</summary>
    public int ConflictsToCome { get; set; }

    /// <summary>What somebody else does just before a write.</summary>
    public Func<Task>? BeforeWrite { get; set; }

    public int Writes { get; private set; }

    public ImmutableArray<LedgerEntry> Entries(UploadFolder folder)
    {
        lock (gate)
            return folders.TryGetValue(folder.ToString(), out var found) ? [.. found.Rows.Values] : [];
    }

    public Task<FolderLedger> ReadAsync(UploadFolder folder, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        lock (gate)
        {
            return Task.FromResult(folders.TryGetValue(folder.ToString(), out var found)
                ? new FolderLedger(folder, [.. found.Rows.Values], Text(found.Version))
                : new FolderLedger(folder, [], null));
        }
    }

    public async Task<bool> TryWriteAsync(
        FolderLedger read, IReadOnlyCollection<LedgerEntry> changed, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (BeforeWrite is { } interfere)
        {
            BeforeWrite = null;
            await interfere();
        }

        lock (gate)
        {
            var key = read.Folder.ToString();
            var known = folders.TryGetValue(key, out var found);
            if (ConflictsToCome > 0)
            {
                ConflictsToCome--;
                folders[key] = (found.Version + 1, known ? found.Rows : Empty);
                return false;
            }

            if (read.Version != (known ? Text(found.Version) : null))
                return false;
            folders[key] = (found.Version + 1, (known ? found.Rows : Empty).SetItems(
                changed.Select(entry => KeyValuePair.Create(entry.ContentHash, entry))));
            Writes++;
            return true;
        }
    }

    public Task<ImmutableArray<UploadFolder>> FoldersAsync(CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult<ImmutableArray<UploadFolder>>(
            [
                .. folders.Where(folder => !folder.Value.Rows.IsEmpty).Select(folder => UploadFolder.Parse(folder.Key)),
            ]);
    }

    private static ImmutableSortedDictionary<string, LedgerEntry> Empty { get; } =
        ImmutableSortedDictionary.Create<string, LedgerEntry>(StringComparer.Ordinal);

    private static string Text(int version) => version.ToString(CultureInfo.InvariantCulture);
}
