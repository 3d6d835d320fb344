using System.Diagnostics;
using System.Reflection;
using Reporting.Azurite;

namespace Reporting.Cli.Demo;

/// <summary>The functions app as a process of its own, from start to stop.</summary>
internal sealed class FunctionsApp : IAsyncDisposable
{
    private const int LinesShown = 15;

    private readonly Process process;
    private readonly LastLines said = new(LinesShown);

    private FunctionsApp(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => said.Add(line.Data);
        process.ErrorDataReceived += (_, line) => said.Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Why it runs no longer; null while it does.</summary>
    public string? Ended => process.HasExited ? $"The functions app ended with exit code {process.ExitCode}." : null;

    public IReadOnlyList<string> LastLines => said.ToList();

    /// <param name="settings">Environment variables; what they leave out has the app's own defaults.</param>
    /// <exception cref="DemoFailedException">It was not built.</exception>
    public static FunctionsApp Start(IReadOnlyDictionary<string, string> settings)
    {
        var program = Checkout.Find(PathInCheckout);
        if (!File.Exists(program))
            throw new DemoFailedException($"{program} is not built: dotnet build src/Cli.");
        var start = new ProcessStartInfo("dotnet", [program])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        AppEnvironment.Apply(settings, start.Environment);
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        return new FunctionsApp(Process.Start(start)!);
    }

    /// <summary>Returns once the process is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await process.StopAsync();
        process.Dispose();
    }

    /// <summary>Where the build puts it: written into this program by its project file.</summary>
    private static string PathInCheckout => typeof(FunctionsApp).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(each => each.Key == "FunctionsApp").Value!;
}
