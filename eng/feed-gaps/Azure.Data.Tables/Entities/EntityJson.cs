using System.Collections.Concurrent;
using System.Reflection;

namespace Azure.Data.Tables.Entities;

/// <summary>Entities to and from the service's JSON. Null properties are left out: the service keeps none.</summary>
internal static class EntityJson
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Settable = new();

    public static byte[] Write(ITableEntity entity)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString(Names.PartitionKey, entity.PartitionKey);
            json.WriteString(Names.RowKey, entity.RowKey);
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
        var values = new TableEntity();
        foreach (var property in json.EnumerateObject())
            if (property.Name == Names.ETag || !IsAnnotation(property.Name))
                values[property.Name] = EdmValue.Read(property.Value, TypeOf(json, property.Name));
        return values as T ?? Typed<T>(values);
    }

    private static T Typed<T>(TableEntity values)
        where T : class, ITableEntity
    {
        var entity = Activator.CreateInstance<T>();
        entity.PartitionKey = values.PartitionKey;
        entity.RowKey = values.RowKey;
        entity.Timestamp = values.Timestamp;
        entity.ETag = values.ETag;
        foreach (var property in PropertiesOf(typeof(T)))
            if (values[property.Name] is { } value)
                property.SetValue(entity, EdmValue.As(value, property.PropertyType, property.Name));
        return entity;
    }

    private static bool IsAnnotation(string name) =>
        name.Contains('@', StringComparison.Ordinal) || name.StartsWith("odata.", StringComparison.Ordinal);

    // The service does not annotate its own Timestamp.
    private static string TypeOf(JsonElement json, string name) =>
        name == Names.Timestamp ? "Edm.DateTime"
        : json.TryGetProperty(name + "@odata.type", out var type) ? type.GetString()
        : null;

    private static IEnumerable<(string Name, object Value)> OwnValues(ITableEntity entity) =>
        entity is IDictionary<string, object> values
            ? values.Where(pair => Names.IsEntitysOwn(pair.Key)).Select(pair => (pair.Key, pair.Value))
            : PropertiesOf(entity.GetType()).Select(property => (property.Name, property.GetValue(entity)));

    private static PropertyInfo[] PropertiesOf(Type type) => Settable.GetOrAdd(type, static one =>
        [.. one.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property =>
            property is { GetMethod.IsPublic: true, SetMethod.IsPublic: true } && Names.IsEntitysOwn(property.Name))]);
}
