using Reporting.Uploads;

namespace Reporting.Storage.Upkeep;

/// <summary>The built-in roles that the app's identity needs. Source: faults.md, Identity connection.</summary>
internal static class StorageRoles
{
    public const string OfTables = "Storage Table Data Contributor";
    public const string OfQueues = "Storage Queue Data Contributor";

    /// <summary>Where a blob trigger listens it needs the owner's role.</summary>
    public static string OfContainer(string name) =>
        name is UploadContainerNames.Extracts or UploadContainerNames.Reference
            ? "Storage Blob Data Owner"
            : "Storage Blob Data Contributor";
}
