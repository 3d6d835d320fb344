using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace Azure.Data.Tables.Entities;

/// <summary>Entities to and from the service's JSON. Properties that are null are left out, as the service does.</summary>
internal static class EntityJson
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Settable = new();

    public static byte[] Write(ITableEntity entity)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString(SystemProperties.PartitionKey, entity.PartitionKey);
            json.WriteString(SystemProperties.RowKey, entity.RowKey);
            foreach (var (name, value) in OwnValues(entity))
                if (value is not null)
                    EdmValue.Write(json, name, value);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    public static T Read<T>(JsonElement json)
        where T : class, ITableEntity
    {
        var values = Values(json);
        if (typeof(T) == typeof(TableEntity))
            return (T)(ITableEntity)new TableEntity(values);
        var entity = Activator.CreateInstance<T>();
        entity.PartitionKey = (string)values.GetValueOrDefault(SystemProperties.PartitionKey);
        entity.RowKey = (string)values.GetValueOrDefault(SystemProperties.RowKey);
        entity.Timestamp = (DateTimeOffset?)values.GetValueOrDefault(SystemProperties.Timestamp);
        entity.ETag = new ETag((string)values.GetValueOrDefault(SystemProperties.ETag));
        foreach (var property in PropertiesOf(typeof(T)))
            if (values.GetValueOrDefault(property.Name) is { } value)
                property.SetValue(entity, EdmValue.As(value, property.PropertyType, property.Name));
        return entity;
    }

    private static Dictionary<string, object> Values(JsonElement json)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            var annotation = property.Name.Contains('@', StringComparison.Ordinal)
                || (property.Name.StartsWith("odata.", StringComparison.Ordinal) && property.Name != SystemProperties.ETag);
            if (!annotation)
                values[property.Name] = EdmValue.Read(property.Value, TypeOf(json, property.Name));
        }

        return values;
    }

    // The service does not annotate its own Timestamp.
    private static string TypeOf(JsonElement json, string name) =>
        name == SystemProperties.Timestamp ? "Edm.DateTime"
        : json.TryGetProperty(name + "@odata.type", out var type) ? type.GetString()
        : null;

    private static IEnumerable<(string Name, object Value)> OwnValues(ITableEntity entity) =>
        entity is IDictionary<string, object> values
            ? values.Where(pair => !IsSystem(pair.Key)).Select(pair => (pair.Key, pair.Value))
            : PropertiesOf(entity.GetType()).Select(property => (property.Name, property.GetValue(entity)));

    private static PropertyInfo[] PropertiesOf(Type type) => Settable.GetOrAdd(type, static one =>
        [.. one.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property =>
            property is { GetMethod.IsPublic: true, SetMethod.IsPublic: true }
            && property.GetIndexParameters().Length == 0
            && !IsSystem(property.Name))]);

    private static bool IsSystem(string name) => name
        is SystemProperties.PartitionKey or SystemProperties.RowKey or SystemProperties.Timestamp
        or SystemProperties.ETag or nameof(ITableEntity.ETag);
}
