using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Reporting.Uploads;

namespace Reporting.Tests.Builders;

/// <summary>Kept contents; every keeping is a moment later than the one before.</summary>
internal sealed class InMemoryKeptContents : IKeptContents
{
    private readonly ConcurrentDictionary<string, (DateTimeOffset WrittenOn, byte[] Content)> contents =
        new(StringComparer.Ordinal);

    private long keepings;

    public DateTimeOffset Now { get; set; } = new(2023, 7, 3, 9, 0, 0, TimeSpan.Zero);

    public IEnumerable<string> Hashes => contents.Keys.Order(StringComparer.Ordinal);

    public Task KeepAsync(string contentHash, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        contents[contentHash] = (Now.AddTicks(Interlocked.Increment(ref keepings)), content.ToArray());
        return Task.CompletedTask;
    }

    public Task<byte[]> ReadAsync(string contentHash, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return contents.TryGetValue(contentHash, out var kept)
            ? Task.FromResult(kept.Content)
            : throw new FileNotFoundException("The content is not kept.");
    }

    public Task DeleteAsync(string contentHash, CancellationToken cancel)
    {
        contents.TryRemove(contentHash, out _);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string contentHash, DateTimeOffset writtenOn, CancellationToken cancel)
    {
        if (contents.TryGetValue(contentHash, out var kept) && kept.WrittenOn == writtenOn)
            contents.TryRemove(KeyValuePair.Create(contentHash, kept));
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<(string ContentHash, DateTimeOffset WrittenOn)> ListAsync(
        [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var hash in Hashes)
        {
            cancel.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return (hash, contents[hash].WrittenOn);
        }
    }
}
