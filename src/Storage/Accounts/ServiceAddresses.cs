using Microsoft.Extensions.Configuration;

namespace Reporting.Storage.Accounts;

/// <summary>The three services of an account in the cloud, and the identity that opens them.</summary>
/// <param name="ClientId">Of a user-assigned identity; null: the one that the environment gives.</param>
internal sealed record ServiceAddresses(string? Blobs, string? Queues, string? Tables, string? ClientId)
{
    private const string BlobSetting = $"{StorageConnection.Name}__blobServiceUri";
    private const string QueueSetting = $"{StorageConnection.Name}__queueServiceUri";
    private const string TableSetting = $"{StorageConnection.Name}__tableServiceUri";

    public const string AllSettings = $"{BlobSetting}, {QueueSetting} and {TableSetting}";

    public bool Given => Blobs is not null || Queues is not null || Tables is not null;

    public Uri BlobService => new(Blobs!);

    public Uri QueueService => new(Queues!);

    public Uri TableService => new(Tables!);

    public static ServiceAddresses Read(IConfigurationSection section) => new(
        Text(section["blobServiceUri"]),
        Text(section["queueServiceUri"]),
        Text(section["tableServiceUri"]),
        Text(section["clientId"]));

    /// <exception cref="InvalidOperationException">Names every setting that is missing or no address.</exception>
    public ServiceAddresses Complete()
    {
        (string Setting, string? Address)[] all =
            [(BlobSetting, Blobs), (QueueSetting, Queues), (TableSetting, Tables)];
        if (!Given)
            throw new InvalidOperationException(
                $"No storage account is set: set {AllSettings}, or for the emulator only {StorageConnection.Name} to "
                + "its connection string (UseDevelopmentStorage=true).");
        var missing = all.Where(one => one.Address is null).Select(one => $"{one.Setting} is not set");
        var wrong = all.Where(one => one.Address is { } address && !IsService(address))
            .Select(one => $"{one.Setting} must be an https address without key or query");
        string[] problems = [.. missing, .. wrong];
        return problems.Length == 0
            ? this
            : throw new InvalidOperationException(
                $"The storage account can't be reached: {string.Join("; ", problems)}.");
    }

    private static bool IsService(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.Query.Length == 0
        && uri.UserInfo.Length == 0;

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
