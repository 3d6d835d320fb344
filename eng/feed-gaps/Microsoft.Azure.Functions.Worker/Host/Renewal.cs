namespace Reporting.FunctionsHost;

/// <summary>Keeps something that storage lends for a time: renews it each third of that time until it is stopped.</summary>
/// <remarks>Storage lends by its own clock, so this goes by the machine's, also where a test sets the functions'.</remarks>
internal sealed class Renewal(TimeSpan lent, Func<Task> renew, Func<Exception, Task> failed) : IAsyncDisposable
{
    private readonly CancellationTokenSource done = new();
    private Task? renewing;

    public Renewal Start()
    {
        renewing = RenewAsync();
        return this;
    }

    /// <summary>After this no renewal is under way. May be called again.</summary>
    public async ValueTask DisposeAsync()
    {
        await done.CancelAsync();
        await (renewing ?? Task.CompletedTask);
    }

    private async Task RenewAsync()
    {
        while (true)
        {
            await StorageLoop.WaitAsync(lent / 3, TimeProvider.System, done.Token);
            if (done.IsCancellationRequested)
                return;
            try
            {
                await renew();
            }
            catch (Exception fault)
            {
                await failed(fault);
            }
        }
    }
}
