using System.Diagnostics;
using System.Globalization;

namespace Reporting.Tests.EndToEnd;

/// <summary>What the demo leaves when it doesn't come to its end. Its good end is the README's first command.</summary>
public sealed class DemoTests
{
    private static readonly TimeSpan HangsAfter = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("-INT")]
    [InlineData("-KILL")]
    public async Task Demo_StoppedHalfWay_LeavesNothingRunningAndWritesNothing(string signal)
    {
        using var work = new WorkFolder();
        using var demo = Start(work);
        await ReadUntil(demo, "uploading");
        var started = Started(demo).ConvertAll(Process.GetProcessById);
        Assert.Equal(2, started.Count);

        using (var kill = Process.Start("kill", [signal, demo.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();

        using var guard = new CancellationTokenSource(HangsAfter);
        await demo.WaitForExitAsync(guard.Token);
        foreach (var process in started)
            await process.WaitForExitAsync(guard.Token);
        Assert.Empty(work.Written());
        if (signal == "-INT")
        {
            Assert.Equal(1, demo.ExitCode);
            Assert.Empty(Directory.EnumerateDirectories(Temporary(work)));
        }
    }

    private static Process Start(WorkFolder work)
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "reporting.dll"), "demo", "--out", work.Out])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TMPDIR"] = Directory.CreateDirectory(Temporary(work)).FullName },
        };
        return Process.Start(start)!;
    }

    private static string Temporary(WorkFolder work) => Path.Combine(work.Input, "temporary");

    private static async Task ReadUntil(Process demo, string said)
    {
        using var guard = new CancellationTokenSource(HangsAfter);
        string? line;
        do
        {
            line = await demo.StandardError.ReadLineAsync(guard.Token);
            Assert.NotNull(line);
        }
        while (!line.Contains(said, StringComparison.Ordinal));
    }

    /// <summary>Azurite and the functions app.</summary>
    private static List<int> Started(Process demo)
    {
        var start = new ProcessStartInfo("ps", ["-o", "pid=", "--ppid", demo.Id.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        using var list = Process.Start(start)!;
        return [.. list.StandardOutput.ReadToEnd()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
    }
}
