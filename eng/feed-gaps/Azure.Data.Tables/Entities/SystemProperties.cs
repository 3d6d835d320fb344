namespace Azure.Data.Tables.Entities;

/// <summary>Names the service gives to what every entity has.</summary>
internal static class SystemProperties
{
    public const string PartitionKey = "PartitionKey";
    public const string RowKey = "RowKey";
    public const string Timestamp = "Timestamp";
    public const string ETag = "odata.etag";
}
