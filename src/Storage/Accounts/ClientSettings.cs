using Azure.Core;

namespace Reporting.Storage.Accounts;

/// <summary>What every storage client is set to.</summary>
internal static class ClientSettings
{
    /// <summary>With the exponential wait between them about 25 seconds: a restart of a storage node.</summary>
    private const int Retries = 5;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.8);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    /// <summary>Of one try. A month's largest list takes a second or two inside a region.</summary>
    private static readonly TimeSpan OneTry = TimeSpan.FromSeconds(30);

    /// <remarks>
    /// No log and no span of the clients themselves: both hold addresses, and the name of an officer's file may hold a
    /// child's. What fails is thrown, and logged by the function without the address.
    /// </remarks>
    public static T Apply<T>(T options)
        where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = Retries;
        options.Retry.Delay = FirstWait;
        options.Retry.MaxDelay = LongestWait;
        options.Retry.NetworkTimeout = OneTry;
        options.Diagnostics.IsLoggingEnabled = false;
        options.Diagnostics.IsLoggingContentEnabled = false;
        options.Diagnostics.IsDistributedTracingEnabled = false;
        return options;
    }
}
