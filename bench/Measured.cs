using System.Diagnostics;

namespace Reporting.Bench;

/// <summary>One run of a <c>reporting</c> verb in a process of its own.</summary>
/// <param name="PeakMegabytes">The most memory that was resident at once.</param>
internal sealed record Measured(int ExitCode, double Seconds, double PeakMegabytes, string LastLine)
{
    private const int PollMilliseconds = 10;
    private const double Megabyte = 1024 * 1024;

    public static Measured Run(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "reporting.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(PollMilliseconds))
            peak = Math.Max(peak, PeakOf(process));
        var seconds = watch.Elapsed.TotalSeconds;
        var lines = (output.Result + errors.Result).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new(process.ExitCode, seconds, peak / Megabyte, lines.LastOrDefault("").Trim());
    }

    /// <summary>
    /// The peak so far, which the system keeps and only ever raises, so that the last look before the end is near
    /// it.
    /// </summary>
    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It ended between the wait and the look.
        }
    }
}
