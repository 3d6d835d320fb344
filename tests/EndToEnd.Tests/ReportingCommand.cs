using System.Diagnostics;
using System.Globalization;

namespace Reporting.Tests.EndToEnd;

/// <summary>Runs the built command line as a process of its own, as an officer does.</summary>
internal static class ReportingCommand
{
    private static readonly TimeSpan HangsAfter = TimeSpan.FromSeconds(60);

    public static Outcome Run(params string[] arguments) => RunUnder("en_GB", arguments);

    /// <param name="culture">As the shell names it: <c>tr_TR</c>.</param>
    public static Outcome RunUnder(string culture, params string[] arguments)
    {
        using var process = Start(culture, arguments);
        return Ended(process, "");
    }

    /// <summary>Presses Ctrl-C as soon as the command says that it has begun.</summary>
    public static Outcome RunAndStop(params string[] arguments)
    {
        using var process = Start("en_GB", arguments);
        var begun = process.StandardError.ReadLine();
        using (var stop = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            stop.WaitForExit();
        return Ended(process, begun + "\n");
    }

    private static Process Start(string culture, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = $"{culture}.UTF-8", ["LANG"] = $"{culture}.UTF-8" },
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "reporting.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static Outcome Ended(Process process, string errorSoFar)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(HangsAfter), "The command hangs.");
        return new Outcome(process.ExitCode, output, errorSoFar + error.Result);
    }
}

/// <summary>How a command ended and what it said.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public void MustBe(int exitCode) => Assert.True(ExitCode == exitCode, $"Exit code {ExitCode}: {Output}{Error}");
}
