using System.Collections.Immutable;

namespace Reporting.Uploads;

/// <summary>A folder's rows while a decision is made: what was read, with what changes.</summary>
internal sealed class LedgerChange
{
    private readonly Dictionary<string, LedgerEntry> rows;
    private readonly HashSet<string> changed = new(StringComparer.Ordinal);

    public LedgerChange(FolderLedger read)
    {
        Read = read;
        rows = read.Entries.ToDictionary(entry => entry.ContentHash, StringComparer.Ordinal);
    }

    public FolderLedger Read { get; }

    /// <summary>The folder as it will be.</summary>
    public FolderLedger After => Read with
    {
        Entries = [.. rows.Values.OrderBy(entry => entry.ContentHash, StringComparer.Ordinal)],
    };

    public IReadOnlyCollection<LedgerEntry> Changed => [.. changed.Select(hash => rows[hash])];

    /// <summary>What runs read is not the same afterwards: a content, or a name that findings know it by.</summary>
    public bool ChangesWhatCounts => !Counting(Read).SetEquals(Counting(After));

    /// <summary>Kinds of the reference files that count on one side of the change only.</summary>
    public ImmutableArray<string> KindsTouched
    {
        get
        {
            var before = AcceptedUploads.Of(Read).ToDictionary(entry => entry.ContentHash, StringComparer.Ordinal);
            var after = AcceptedUploads.Of(After).ToDictionary(entry => entry.ContentHash, StringComparer.Ordinal);
            return
            [
                .. before.Values.Where(entry => !after.ContainsKey(entry.ContentHash))
                    .Concat(after.Values.Where(entry => !before.ContainsKey(entry.ContentHash)))
                    .SelectMany(entry => entry.Kinds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ];
        }
    }

    public int NextArrival => rows.Values.Select(entry => entry.Arrival).DefaultIfEmpty().Max() + 1;

    public LedgerEntry? Find(string contentHash) => rows.GetValueOrDefault(contentHash);

    public void Put(LedgerEntry entry)
    {
        rows[entry.ContentHash] = entry;
        changed.Add(entry.ContentHash);
    }

    /// <summary>Changes every row that a condition holds for.</summary>
    public void ForEach(Func<LedgerEntry, bool> where, Func<LedgerEntry, LedgerEntry> change)
    {
        foreach (var entry in rows.Values.Where(where).ToList())
            Put(change(entry));
    }

    private static HashSet<(string, string)> Counting(FolderLedger folder) =>
        [.. AcceptedUploads.Of(folder).Select(entry => (entry.ContentHash, entry.File))];
}
