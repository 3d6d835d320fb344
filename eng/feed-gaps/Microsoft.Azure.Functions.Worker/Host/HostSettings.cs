using System.Reflection;
using System.Text.RegularExpressions;

namespace Reporting.FunctionsHost;

/// <summary>
/// What host.json says (<c>AzureFunctionsJobHost__extensions__queues__batchSize</c> and the like win, as in the cloud),
/// and the section <c>LocalHost</c>, which only this host has. Defaults are the cloud's.
/// </summary>
internal sealed partial class HostSettings(IConfiguration configuration)
{
    public const string HostJson = "AzureFunctionsJobHost";

    /// <summary>Names the host's queue and its blobs: two hosts of one id share the work.</summary>
    public string HostId { get; } = configuration["AzureFunctionsWebHost:hostid"]
        ?? NotInNames().Replace((Assembly.GetEntryAssembly()?.GetName().Name ?? "host").ToLowerInvariant(), "-");

    public string[] Functions => configuration.GetSection($"{HostJson}:functions").Get<string[]>() ?? [];

    public TimeSpan FunctionTimeout => Read("functionTimeout", TimeSpan.FromMinutes(30)) is var limit
        && limit > TimeSpan.Zero ? limit : Timeout.InfiniteTimeSpan;

    public int BlobParallelism => Read("extensions:blobs:maxDegreeOfParallelism", 8 * Environment.ProcessorCount);

    public int PoisonBlobThreshold => Read("extensions:blobs:poisonBlobThreshold", 5);

    public int BatchSize => Read("extensions:queues:batchSize", 16);

    public int NewBatchThreshold => Read("extensions:queues:newBatchThreshold", BatchSize / 2);

    public int MaxDequeueCount => Read("extensions:queues:maxDequeueCount", 5);

    /// <summary>How long a message whose run failed stays hidden.</summary>
    public TimeSpan VisibilityTimeout => Read("extensions:queues:visibilityTimeout", TimeSpan.Zero);

    public TimeSpan MaxPollingInterval => Read("extensions:queues:maxPollingInterval", TimeSpan.FromMinutes(1));

    public bool Base64 => Read("extensions:queues:messageEncoding", "base64").ToLowerInvariant() is "base64";

    public string RoutePrefix => Read("extensions:http:routePrefix", "api");

    /// <summary>How long a message whose host died stays hidden; kept up while its function runs.</summary>
    public TimeSpan MessageLease => Local("MessageLease", TimeSpan.FromSeconds(30));

    public TimeSpan BlobPolling => Local("BlobPolling", TimeSpan.FromSeconds(1));

    public string BlobEvents => Local("BlobEvents", "");

    /// <summary>How long running functions may take to heed the token when the host stops.</summary>
    public TimeSpan StopGrace => Local("StopGrace", TimeSpan.FromSeconds(5));

    public string Url => configuration["urls"] ?? configuration["ASPNETCORE_URLS"] ?? "http://127.0.0.1:7071";

    /// <summary>The text with each <c>%Name%</c> replaced by the setting of that name.</summary>
    public string Resolve(string text) => Placeholder().Replace(text, found =>
        configuration[found.Groups["name"].Value] is { Length: > 0 } value
            ? value
            : throw new StartUpException($"the setting '{found.Groups["name"].Value}' has no value"));

    private T Read<T>(string key, T otherwise) => configuration.GetValue($"{HostJson}:{key}", otherwise)!;

    private T Local<T>(string key, T otherwise) => configuration.GetValue($"LocalHost:{key}", otherwise)!;

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotInNames();
}

/// <summary>Why a function can't be started: a fault of its attributes or settings.</summary>
internal sealed class StartUpException(string message) : Exception(message);
