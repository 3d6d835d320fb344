using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Reporting.Tests.EndToEnd.Running;

/// <summary>The functions app as a process of its own, and everything it has said.</summary>
internal sealed class RunningApp : IDisposable
{
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();
    private readonly Action heard;

    private RunningApp(Process process, Action heard)
    {
        this.process = process;
        this.heard = heard;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => heard();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public IReadOnlyCollection<string> Said => said;

    public bool Says(string words) => said.Any(line => line.Contains(words, StringComparison.Ordinal));

    public bool HasEnded => process.HasExited;

    public int ExitCode => process.ExitCode;

    /// <param name="assembly">The app's file beside the tests.</param>
    /// <param name="settings">As environment variables.</param>
    /// <param name="heard">Called at each line it says, and when it ends.</param>
    public static RunningApp Start(string assembly, IReadOnlyDictionary<string, string> settings, Action heard)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, assembly));
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return new RunningApp(Process.Start(start)!, heard);
    }

    /// <summary>As a machine that loses power: nothing is finished, nothing is said.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        Assert.True(process.WaitForExit(StopsWithin), "A killed app lives on.");
    }

    /// <summary>Ctrl-C.</summary>
    /// <returns>The exit code.</returns>
    public int Stop()
    {
        using (var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            interrupt.WaitForExit();
        Assert.True(process.WaitForExit(StopsWithin), "The app doesn't stop.");
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
            said.Enqueue(line);
        heard();
    }
}
