namespace Reporting.FunctionsHost;

/// <summary>What is written to the console.</summary>
internal static class HostLog
{
    /// <summary>The host's start and every invocation: shown whatever host.json says, which speaks for the cloud.</summary>
    public const string Console = "LocalHost";

    /// <remarks>
    /// As in the cloud host.json's levels are for what the host says; the functions' own loggers follow the program.
    /// </remarks>
    public static void Configure(ILoggingBuilder logging, IConfiguration configuration)
    {
        logging.AddSimpleConsole(line =>
        {
            line.SingleLine = true;
            line.UseUtcTimestamp = true;
            line.TimestampFormat = "HH:mm:ss.fff ";
        });
        logging.AddFilter(Console, LogLevel.Information).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        // Their lines quote addresses, which hold file names.
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Azure", LogLevel.Warning);
        foreach (var line in configuration.GetSection($"{HostSettings.HostJson}:logging:logLevel").GetChildren())
        {
            var level = Enum.Parse<LogLevel>(line.Value ?? "", ignoreCase: true);
            if (line.Key is "default")
                logging.AddFilter("Host", level).AddFilter("Function", level);
            else
                logging.AddFilter(line.Key, level);
        }
    }
}
