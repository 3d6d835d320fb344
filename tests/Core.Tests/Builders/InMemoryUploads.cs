using System.Globalization;
using Reporting.Uploads;

namespace Reporting.Tests.Builders;

/// <summary>What officers uploaded, as storage holds it: every write of content or metadata gives a new ETag.</summary>
internal sealed class InMemoryUploads : IUploadStore
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<(UploadContainer, string), (SeenBlob Blob, byte[] Content)> blobs = [];
    private int version;

    /// <summary>What happens between a handler's look at a blob and its reading.</summary>
    public Action? BeforeRead { get; set; }

    public DateTimeOffset Now { get; set; } = new(2023, 7, 3, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Uploads it, over whatever lay there.</summary>
    public SeenBlob Put(UploadContainer container, string name, byte[] content)
    {
        lock (gate)
        {
            var blob = new SeenBlob(container, name, NextETag(), content.Length, Now);
            blobs[(container, name)] = (blob, content);
            return blob;
        }
    }

    /// <summary>Changes metadata alone.</summary>
    public void Touch(UploadContainer container, string name)
    {
        lock (gate)
        {
            var (blob, content) = blobs[(container, name)];
            blobs[(container, name)] = (blob with { ETag = NextETag(), ModifiedOn = Now }, content);
        }
    }

    public void Delete(UploadContainer container, string name)
    {
        lock (gate)
            blobs.Remove((container, name));
    }

    public IReadOnlyList<SeenBlob> All(UploadContainer container)
    {
        lock (gate)
            return [.. blobs.Values.Select(each => each.Blob).Where(blob => blob.Container == container)];
    }

    public Task<SeenBlob?> FindAsync(UploadContainer container, string name, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        lock (gate)
            return Task.FromResult(blobs.TryGetValue((container, name), out var found) ? found.Blob : null);
    }

    public Task<byte[]?> ReadAsync(SeenBlob seen, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        BeforeRead?.Invoke();
        lock (gate)
        {
            return Task.FromResult(
                blobs.TryGetValue((seen.Container, seen.Name), out var found) && found.Blob.ETag == seen.ETag
                    ? found.Content
                    : null);
        }
    }

    public async IAsyncEnumerable<SeenBlob> ListAsync(
        UploadContainer container, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var blob in All(container))
        {
            cancel.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return blob;
        }
    }

    private string NextETag() => (++version).ToString("0x0000", CultureInfo.InvariantCulture);
}
