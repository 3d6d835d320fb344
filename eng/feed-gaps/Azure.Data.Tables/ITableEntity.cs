namespace Azure.Data.Tables;

/// <summary>What every entity has: its two keys, the service's time of the last change, and its ETag.</summary>
public interface ITableEntity
{
    string PartitionKey { get; set; }
    string RowKey { get; set; }
    DateTimeOffset? Timestamp { get; set; }
    ETag ETag { get; set; }
}
