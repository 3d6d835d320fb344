namespace Reporting.Cli.Demo;

/// <summary>The environment that the functions app is started with: the shell's, and the demo's settings.</summary>
internal static class AppEnvironment
{
    /// <summary>A developer's shell may hold the settings of a storage in the cloud: the demo must not reach it.
    /// </summary>
    private static readonly string[] Cleared = ["ReportingStorage", "AzureWebJobs"];

    public static void Apply(IReadOnlyDictionary<string, string> settings, IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(IsCleared).ToList())
            environment.Remove(name);
        foreach (var (name, value) in settings)
            environment[name] = value;
    }

    private static bool IsCleared(string name) =>
        Cleared.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
