using System.Collections;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables;

/// <summary>An entity as a dictionary of its properties; keys, timestamp and ETag are entries of it too.</summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    private readonly Dictionary<string, object> _values;

    public TableEntity()
        : this(null)
    {
    }

    public TableEntity(string partitionKey, string rowKey)
        : this(null) => (PartitionKey, RowKey) = (partitionKey, rowKey);

    public TableEntity(IDictionary<string, object> values) =>
        _values = values is null ? new(StringComparer.Ordinal) : new(values, StringComparer.Ordinal);

    public string PartitionKey
    {
        get => GetString(SystemProperties.PartitionKey);
        set => _values[SystemProperties.PartitionKey] = value;
    }

    public string RowKey
    {
        get => GetString(SystemProperties.RowKey);
        set => _values[SystemProperties.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(SystemProperties.Timestamp);
        set => _values[SystemProperties.Timestamp] = value;
    }

    public ETag ETag
    {
        get => new(GetString(SystemProperties.ETag));
        set => _values[SystemProperties.ETag] = value.ToString();
    }

    public int Count => _values.Count;

    public ICollection<string> Keys => _values.Keys;

    ICollection<object> IDictionary<string, object>.Values => _values.Values;

    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;

    /// <summary>The property, or null where the entity has none of that name.</summary>
    public object this[string key]
    {
        get => _values.GetValueOrDefault(key);
        set => _values[key] = value;
    }

    public byte[] GetBinary(string key) => Get<byte[]>(key);

    public bool? GetBoolean(string key) => Get<bool?>(key);

    public DateTime? GetDateTime(string key) => Get<DateTime?>(key);

    public DateTimeOffset? GetDateTimeOffset(string key) => Get<DateTimeOffset?>(key);

    public double? GetDouble(string key) => Get<double?>(key);

    public Guid? GetGuid(string key) => Get<Guid?>(key);

    public int? GetInt32(string key) => Get<int?>(key);

    public long? GetInt64(string key) => Get<long?>(key);

    public string GetString(string key) => Get<string>(key);

    public void Add(string key, object value) => _values.Add(key, value);

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, out object value) => _values.TryGetValue(key, out value);

    public bool Remove(string key) => _values.Remove(key);

    public void Clear() => _values.Clear();

    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) =>
        _values.Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) =>
        AsCollection.Contains(item);

    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) =>
        AsCollection.CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) =>
        AsCollection.Remove(item);

    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() =>
        _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _values.GetEnumerator();

    private ICollection<KeyValuePair<string, object>> AsCollection => _values;

    private T Get<T>(string key) => (T)EdmValue.As(_values.GetValueOrDefault(key), typeof(T), key);
}
