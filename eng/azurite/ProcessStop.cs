using System.Diagnostics;

namespace Reporting.Azurite;

/// <summary>Stops a process that takes the end of its standard input for a wish to stop.</summary>
public static class ProcessStop
{
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(5);

    /// <summary>Returns once it is gone, killed with what it started if it takes its time.</summary>
    public static async Task StopAsync(this Process process)
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(StopsWithin);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }
}
