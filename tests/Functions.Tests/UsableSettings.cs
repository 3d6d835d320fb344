namespace Reporting.Tests.Functions;

/// <summary>The fewest settings with which the app starts.</summary>
internal static class UsableSettings
{
    public static string IdentityKey { get; } = Convert.ToBase64String(new byte[32]);

    public static Dictionary<string, string?> Emulator => new(StringComparer.Ordinal)
    {
        ["IdentityKey"] = IdentityKey,
        ["ReportingStorage"] = "UseDevelopmentStorage=true",
        ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true",
    };

    public static Dictionary<string, string?> Cloud => new(StringComparer.Ordinal)
    {
        ["IdentityKey"] = IdentityKey,
        ["ReportingStorage:blobServiceUri"] = "https://account.blob.core.windows.net",
        ["ReportingStorage:queueServiceUri"] = "https://account.queue.core.windows.net",
        ["ReportingStorage:tableServiceUri"] = "https://account.table.core.windows.net",
    };
}
