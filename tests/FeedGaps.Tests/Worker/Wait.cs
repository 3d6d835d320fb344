using Azure;

namespace Reporting.Tests.Worker;

/// <summary>Asks the emulator until it has what is asked for; a minute's guard.</summary>
internal static class Wait
{
    public static async Task<T> ForAsync<T>(Func<Task<T?>> ask)
        where T : class
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1), TimeProvider.System);
        while (true)
        {
            guard.Token.ThrowIfCancellationRequested();
            try
            {
                if (await ask() is { } found)
                    return found;
            }
            catch (RequestFailedException missing) when (missing.Status == 404)
            {
                // Not there yet.
            }
        }
    }
}
