using System.Collections.Immutable;
using System.Globalization;
using Reporting.Editions;

namespace Reporting.Tests.Builders;

/// <summary>Staged and placed workbooks; drafts carry versions.</summary>
internal sealed class InMemoryEditions(TimeProvider time) : IEditionStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (byte[] Workbook, DateTimeOffset WrittenOn)> staged = [];
    private readonly Dictionary<EditionPlace, (EditionLabels Labels, byte[] Workbook, string Version)> placed = [];
    private int version;

    /// <summary>Every final name with what lies there.</summary>
    public IReadOnlyDictionary<EditionPlace, EditionLabels> Placed
    {
        get
        {
            lock (gate)
                return placed.ToDictionary(each => each.Key, each => each.Value.Labels);
        }
    }

    public byte[] Workbook(EditionPlace place)
    {
        lock (gate)
            return placed[place].Workbook;
    }

    public Task StageAsync(string contentHash, ReadOnlyMemory<byte> workbook, CancellationToken cancel)
    {
        lock (gate)
            staged[contentHash] = (workbook.ToArray(), time.GetUtcNow());
        return Task.CompletedTask;
    }

    public Task PutOnceAsync(EditionPlace place, EditionLabels labels, CancellationToken cancel)
    {
        lock (gate)
        {
            if (!placed.ContainsKey(place))
                placed[place] = (labels, Staged(labels.ContentHash), NextVersion());
        }

        return Task.CompletedTask;
    }

    public Task<byte[]> ReadStagedAsync(string contentHash, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(Staged(contentHash));
    }

    public Task<DraftSeen?> DraftAsync(EditionPlace place, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(Draft(place));
    }

    public Task<bool> TryReplaceDraftAsync(
        EditionPlace place, DraftSeen? seen, EditionLabels labels, CancellationToken cancel)
    {
        lock (gate)
        {
            var workbook = Staged(labels.ContentHash);
            if (Draft(place)?.Version != seen?.Version)
                return Task.FromResult(Draft(place)?.Labels == labels);
            placed[place] = (labels, workbook, NextVersion());
            return Task.FromResult(true);
        }
    }

    public Task<bool> TryRemoveDraftAsync(EditionPlace place, DraftSeen seen, CancellationToken cancel)
    {
        lock (gate)
        {
            return Task.FromResult(
                Draft(place) is not { } there || (there.Version == seen.Version && placed.Remove(place)));
        }
    }

    public Task RemoveAsync(EditionPlace place, CancellationToken cancel)
    {
        lock (gate)
            placed.Remove(place);
        return Task.CompletedTask;
    }

    public Task<bool> IsThereAsync(EditionPlace place, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(placed.ContainsKey(place));
    }

    public Task<byte[]?> ReadAsync(EditionPlace place, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(placed.TryGetValue(place, out var there) ? there.Workbook : null);
    }

    public Task<ImmutableArray<(string ContentHash, DateTimeOffset WrittenOn)>> StagedAsync(CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(staged.Select(each => (each.Key, each.Value.WrittenOn)).ToImmutableArray());
    }

    public Task DeleteStagedAsync(string contentHash, DateTimeOffset writtenOn, CancellationToken cancel)
    {
        lock (gate)
        {
            if (staged.TryGetValue(contentHash, out var there) && there.WrittenOn == writtenOn)
                staged.Remove(contentHash);
        }

        return Task.CompletedTask;
    }

    private DraftSeen? Draft(EditionPlace place) =>
        placed.TryGetValue(place, out var there) ? new DraftSeen(there.Labels, there.Version) : null;

    private byte[] Staged(string contentHash) => staged.TryGetValue(contentHash, out var there)
        ? there.Workbook
        : throw new FileNotFoundException("The workbook is not staged.");

    private string NextVersion() => (++version).ToString(CultureInfo.InvariantCulture);
}
