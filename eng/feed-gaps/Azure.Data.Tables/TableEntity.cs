using System.Collections;
using Pair = System.Collections.Generic.KeyValuePair<string, object>;

namespace Azure.Data.Tables;

/// <summary>An entity as a dictionary of its properties; keys, timestamp and ETag are entries of it too.</summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    private readonly Dictionary<string, object> _values;

    public TableEntity()
        : this(null) { }

    public TableEntity(string partitionKey, string rowKey)
        : this(null) => (PartitionKey, RowKey) = (partitionKey, rowKey);

    public TableEntity(IDictionary<string, object> values) =>
        _values = new(values ?? Enumerable.Empty<Pair>(), StringComparer.Ordinal);

    public string PartitionKey { get => GetString(Names.PartitionKey); set => _values[Names.PartitionKey] = value; }
    public string RowKey { get => GetString(Names.RowKey); set => _values[Names.RowKey] = value; }
    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(Names.Timestamp);
        set => _values[Names.Timestamp] = value;
    }

    public ETag ETag { get => new(GetString(Names.ETag)); set => _values[Names.ETag] = value.ToString(); }

    public int Count => _values.Count;
    public ICollection<string> Keys => _values.Keys;
    ICollection<object> IDictionary<string, object>.Values => _values.Values;
    bool ICollection<Pair>.IsReadOnly => false;

    /// <summary>The property's value; null where the entity has none of that name.</summary>
    public object this[string key] { get => _values.GetValueOrDefault(key); set => _values[key] = value; }

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

    void ICollection<Pair>.Add(Pair item) => AsPairs.Add(item);
    bool ICollection<Pair>.Contains(Pair item) => AsPairs.Contains(item);
    void ICollection<Pair>.CopyTo(Pair[] array, int arrayIndex) => AsPairs.CopyTo(array, arrayIndex);
    bool ICollection<Pair>.Remove(Pair item) => AsPairs.Remove(item);
    IEnumerator<Pair> IEnumerable<Pair>.GetEnumerator() => _values.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => _values.GetEnumerator();

    private ICollection<Pair> AsPairs => _values;
    private T Get<T>(string key) => (T)EdmValue.As(this[key], typeof(T), key);
}
