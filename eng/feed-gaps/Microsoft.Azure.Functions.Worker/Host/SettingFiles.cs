namespace Reporting.FunctionsHost;

/// <summary>The sources of settings, each over the one before: host.json, local.settings.json, environment, arguments.</summary>
internal static class SettingFiles
{
    public static void AddTo(IConfigurationBuilder configuration, string folder, string[] args) => configuration
        .AddInMemoryCollection(Pairs(Read(folder, "host.json"), key => $"{HostSettings.HostJson}:{key}"))
        .AddInMemoryCollection(Pairs(
            Read(folder, "local.settings.json").GetSection("Values"),
            key => key.Replace("__", ":", StringComparison.Ordinal)))
        .AddEnvironmentVariables()
        .AddCommandLine(args);

    private static IConfigurationRoot Read(string folder, string file) =>
        new ConfigurationBuilder().AddJsonFile(Path.Combine(folder, file), optional: true).Build();

    private static IEnumerable<KeyValuePair<string, string?>> Pairs(IConfiguration section, Func<string, string> name) =>
        from pair in section.AsEnumerable(makePathsRelative: true)
        where pair.Value is not null
        select KeyValuePair.Create(name(pair.Key), pair.Value);
}
