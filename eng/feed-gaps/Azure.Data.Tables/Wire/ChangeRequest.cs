namespace Azure.Data.Tables.Wire;

/// <summary>A request that changes something: method, address below the endpoint, condition and body.</summary>
internal sealed record ChangeRequest(RequestMethod Method, string Path, ETag IfMatch, byte[] Body)
{
    public IEnumerable<(string Name, string Value)> Headers
    {
        get
        {
            if (IfMatch != default)
                yield return ("If-Match", IfMatch.ToString());
            if (Body is null)
                yield break;
            yield return ("Content-Type", "application/json;odata=nometadata");
            yield return ("Prefer", "return-no-content");
        }
    }

    public static ChangeRequest Add(string table, ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        Check(entity.PartitionKey, entity.RowKey);
        return new(RequestMethod.Post, table, default, EntityJson.Write(entity));
    }

    /// <summary>With a condition an update; without, an upsert.</summary>
    public static ChangeRequest Put(string table, ITableEntity entity, TableUpdateMode mode, ETag ifMatch)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var path = PathOf(table, entity.PartitionKey, entity.RowKey);
        var method = mode == TableUpdateMode.Replace ? RequestMethod.Put : RequestMethod.Patch;
        return new(method, path, ifMatch, EntityJson.Write(entity));
    }

    public static ChangeRequest Delete(string table, string partitionKey, string rowKey, ETag ifMatch)
    {
        var condition = ifMatch == default ? ETag.All : ifMatch;
        return new(RequestMethod.Delete, PathOf(table, partitionKey, rowKey), condition, Body: null);
    }

    public static string PathOf(string table, string partitionKey, string rowKey)
    {
        Check(partitionKey, rowKey);
        return $"{table}(PartitionKey='{Quoted(partitionKey)}',RowKey='{Quoted(rowKey)}')";
    }

    private static string Quoted(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));

    private static void Check(string partitionKey, string rowKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
    }
}
