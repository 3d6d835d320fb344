using System.Security.Cryptography;

namespace Reporting.Azurite;

/// <summary>Azurite as <c>package-lock.json</c> names it, installed by npm on first use.</summary>
public static class AzuriteInstallation
{
    private const int LinesShown = 15;

    /// <summary>Installs it where that is still to be done, or where the lock file has changed since.</summary>
    /// <returns>The folder that holds <c>node_modules</c>.</returns>
    /// <exception cref="AzuriteException">It can't be installed.</exception>
    public static Task<string> EnsureAsync(IProgress<string>? progress, CancellationToken cancel) =>
        EnsureAsync(Checkout.Find("eng/azurite"), progress, cancel);

    internal static async Task<string> EnsureAsync(
        string folder, IProgress<string>? progress, CancellationToken cancel)
    {
        var wanted = Convert.ToHexString(
            SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder, "package-lock.json"), cancel)));
        if (IsInstalled(folder, wanted))
            return folder;

        using var held = await InstallLock.TakeAsync(folder, progress, cancel);
        if (IsInstalled(folder, wanted))
            return folder;
        progress?.Report("Installing Azurite, the storage emulator, with npm: once, about half a minute");
        await InstallAsync(folder, cancel);
        await File.WriteAllTextAsync(Stamp(folder), wanted, cancel);
        progress?.Report("Azurite is installed");
        return folder;
    }

    /// <summary>Written last, so that an installation that was stopped half-way is not taken for a whole one.</summary>
    private static string Stamp(string folder) => Path.Combine(folder, "node_modules", ".installed-from");

    private static bool IsInstalled(string folder, string wanted) =>
        File.Exists(Stamp(folder)) && File.ReadAllText(Stamp(folder)) == wanted;

    private static async Task InstallAsync(string folder, CancellationToken cancel)
    {
        using var npm = NodeProcess.Start(
            OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
            folder,
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
        npm.StandardInput.Close();
        try
        {
            var output = npm.StandardOutput.ReadToEndAsync(cancel);
            var errors = await npm.StandardError.ReadToEndAsync(cancel);
            var said = await output + errors;
            await npm.WaitForExitAsync(cancel);
            if (npm.ExitCode != 0)
                throw new AzuriteException(Failure(npm.ExitCode, said));
        }
        finally
        {
            if (!npm.HasExited)
                npm.Kill(entireProcessTree: true);
        }
    }

    private static string Failure(int exitCode, string said) =>
        $"npm could not install Azurite (exit code {exitCode}). Is its registry in reach? It said:"
        + Environment.NewLine
        + string.Join(Environment.NewLine, said.TrimEnd().Split('\n').TakeLast(LinesShown));
}
