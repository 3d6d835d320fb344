using Reporting.Storage.Accounts;

namespace Reporting.Storage.Upkeep;

/// <summary>The built-in roles that the app's identity needs. Source: faults.md, Identity connection.</summary>
internal static class StorageRoles
{
    public const string OfTables = "Storage Table Data Contributor";
    public const string OfQueues = "Storage Queue Data Contributor";

    /// <summary>Where a blob trigger listens it needs the owner's role.</summary>
    public static string OfContainer(string name) =>
        name is ContainerNames.Extracts or ContainerNames.Reference
            ? "Storage Blob Data Owner"
            : "Storage Blob Data Contributor";
}
