using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Reporting.Uploads;

namespace Reporting.Tests.Builders;

internal sealed class InMemoryKeptContents : IKeptContents
{
    private readonly ConcurrentDictionary<string, byte[]> contents = new(StringComparer.Ordinal);

    public IEnumerable<string> Hashes => contents.Keys.Order(StringComparer.Ordinal);

    public Task KeepAsync(string contentHash, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        contents.TryAdd(contentHash, content.ToArray());
        return Task.CompletedTask;
    }

    public Task<byte[]> ReadAsync(string contentHash, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return contents.TryGetValue(contentHash, out var content)
            ? Task.FromResult(content)
            : throw new FileNotFoundException("The content is not kept.");
    }

    public Task DeleteAsync(string contentHash, CancellationToken cancel)
    {
        contents.TryRemove(contentHash, out _);
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<string> ListAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var hash in Hashes)
        {
            cancel.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return hash;
        }
    }
}
