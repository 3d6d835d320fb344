namespace Reporting.Cli.Demo;

/// <summary>What a look at the storage shows.</summary>
/// <param name="Found">What is waited for; null while it is not there.</param>
/// <param name="Standing">How far it has come, in a line: as long as the line changes, things move.</param>
internal readonly record struct Look<T>(T? Found, string Standing)
    where T : class;

/// <summary>Waits for what the functions app makes, for as long as things move.</summary>
/// <param name="ended">Why the app runs no longer; null while it does.</param>
internal sealed class Patience(Func<string?> ended, IProgress<string> progress, TimeProvider time)
{
    public static readonly TimeSpan StandsStillAfter = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan LooksAgainAfter = TimeSpan.FromMilliseconds(150);

    /// <exception cref="DemoFailedException">The app ended, or nothing has moved for two minutes.</exception>
    public async Task<T> UntilAsync<T>(Func<CancellationToken, Task<Look<T>>> look, CancellationToken cancel)
        where T : class
    {
        string? standing = null;
        var movedAt = time.GetTimestamp();
        while (true)
        {
            var seen = await look(cancel);
            if (seen.Found is { } found)
                return found;
            if (seen.Standing != standing)
            {
                standing = seen.Standing;
                movedAt = time.GetTimestamp();
                progress.Report(standing);
            }

            if (ended() is { } why)
                throw new DemoFailedException($"{why} Until then: {standing}.");
            if (time.GetElapsedTime(movedAt) > StandsStillAfter)
                throw new DemoFailedException($"Nothing has moved for two minutes: {standing}.");
            await Task.Delay(LooksAgainAfter, time, cancel);
        }
    }
}
