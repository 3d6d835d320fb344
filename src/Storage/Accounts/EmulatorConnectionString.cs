namespace Reporting.Storage.Accounts;

/// <summary>Tells the emulator's connection string from an account's in the cloud. Never shows any of it: it may hold a
/// key.</summary>
internal static class EmulatorConnectionString
{
    private static readonly string[] Endpoints = ["BlobEndpoint", "QueueEndpoint", "TableEndpoint"];

    public static bool IsOne(string text)
    {
        var parts = text
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .ToLookup(part => part[0], part => part[^1], StringComparer.OrdinalIgnoreCase);
        return parts["UseDevelopmentStorage"].Contains("true", StringComparer.OrdinalIgnoreCase)
            ? parts["DevelopmentStorageProxyUri"].All(IsLocal)
            : Endpoints.All(endpoint => parts[endpoint].Any() && parts[endpoint].All(IsLocal));
    }

    private static bool IsLocal(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
