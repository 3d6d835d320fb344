namespace Azure.Data.Tables.Entities;

/// <summary>What the service calls the properties that every entity has.</summary>
internal static class Names
{
    public const string PartitionKey = "PartitionKey";
    public const string RowKey = "RowKey";
    public const string Timestamp = "Timestamp";
    public const string ETag = "odata.etag";

    public static bool IsEntitysOwn(string name) =>
        name is not (PartitionKey or RowKey or Timestamp or ETag or nameof(ITableEntity.ETag));
}
