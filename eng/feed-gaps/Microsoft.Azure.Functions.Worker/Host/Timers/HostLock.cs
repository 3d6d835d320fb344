using Azure.Storage.Blobs.Specialized;

namespace Reporting.FunctionsHost.Timers;

/// <summary>A blob's lease that only one host holds, so that one of several fires a timer.</summary>
internal sealed class HostLock : IAsyncDisposable
{
    /// <summary>The shortest that storage grants: so long does a dead host keep the others waiting.</summary>
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);

    private readonly BlobLeaseClient lease;
    private readonly CancellationTokenSource lost = new();
    private readonly Renewal renewal;

    private HostLock(BlobLeaseClient lease)
    {
        this.lease = lease;
        renewal = new Renewal(Duration, () => lease.RenewAsync(), _ => lost.CancelAsync()).Start();
    }

    public CancellationToken Lost => lost.Token;

    /// <summary>Null where another host holds it.</summary>
    public static async Task<HostLock?> TryTakeAsync(BlobContainerClient container, string name, CancellationToken stop)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: stop);
        var blob = container.GetBlobClient(name);
        try
        {
            if (!await blob.ExistsAsync(stop))
                await blob.UploadAsync(new BinaryData(""), overwrite: false, stop);
            var free = blob.GetBlobLeaseClient();
            await free.AcquireAsync(Duration, cancellationToken: stop);
            return new HostLock(free);
        }
        catch (RequestFailedException taken) when (taken.Status is 409 or 412)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await renewal.DisposeAsync();
        lost.Dispose();
        try
        {
            await lease.ReleaseAsync();
        }
        catch (RequestFailedException fault) when (fault.Status is 404 or 409 or 412)
        {
            // Another host has it by now, which is what releasing is for.
        }
    }
}
