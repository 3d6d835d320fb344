namespace Azure.Data.Tables.Entities;

/// <summary>
/// Values between .NET and the service's eight types: binary, boolean, date-time (always UTC), double, GUID, 32- and
/// 64-bit integer, string. Anything else is refused, not stored as something like it: a decimal would lose digits.
/// </summary>
internal static class EdmValue
{
    public static void Write(Utf8JsonWriter json, string name, object value)
    {
        var (type, text) = Text(name, value);
        if (type is not null)
            json.WriteString(name + "@odata.type", type);
        json.WritePropertyName(name);
        switch (value)
        {
            case bool b: json.WriteBooleanValue(b); break;
            case int i: json.WriteNumberValue(i); break;
            case double d when double.IsFinite(d): json.WriteNumberValue(d); break;
            default: json.WriteStringValue(text); break;
        }
    }

    public static object Read(JsonElement value, string type) => (value.ValueKind, type) switch
    {
        (JsonValueKind.Null, _) => null,
        (JsonValueKind.True or JsonValueKind.False, _) => value.GetBoolean(),
        (JsonValueKind.String, "Edm.DateTime") => DateTimeOffset.Parse(
            value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        (JsonValueKind.String, "Edm.Int64") => long.Parse(value.GetString(), CultureInfo.InvariantCulture),
        (JsonValueKind.String, "Edm.Double") => double.Parse(value.GetString(), CultureInfo.InvariantCulture),
        (JsonValueKind.String, "Edm.Guid") => Guid.Parse(value.GetString(), CultureInfo.InvariantCulture),
        (JsonValueKind.String, "Edm.Binary") => value.GetBytesFromBase64(),
        (JsonValueKind.Number, not "Edm.Double") when value.TryGetInt32(out var whole) => whole,
        (JsonValueKind.Number, _) => value.GetDouble(),
        _ => value.GetString(),
    };

    /// <summary>The value as the type a caller asks for; null where there is none.</summary>
    public static object As(object value, Type wanted, string name)
    {
        var target = Nullable.GetUnderlyingType(wanted) ?? wanted;
        return value switch
        {
            null => null,
            _ when target.IsInstanceOfType(value) => value,
            DateTimeOffset moment when target == typeof(DateTime) => moment.UtcDateTime,
            DateTime moment when target == typeof(DateTimeOffset) => new DateTimeOffset(Utc(moment)),
            int whole when target == typeof(long) => (long)whole,
            int whole when target == typeof(double) => (double)whole,
            _ => throw new InvalidOperationException(
                $"Cannot return {target} type for a {value.GetType()} typed property ({name})."),
        };
    }

    public static DateTime Utc(DateTime moment) => moment.Kind == DateTimeKind.Utc
        ? moment
        : throw new NotSupportedException($"The table service needs UTC; this DateTime is of kind {moment.Kind}.");

    private static (string Type, string Text) Text(string name, object value) => value switch
    {
        bool or int => default,
        string text => (null, text),
        long whole => ("Edm.Int64", whole.ToString(CultureInfo.InvariantCulture)),
        double d => ("Edm.Double", d.ToString(CultureInfo.InvariantCulture)),
        DateTime moment => ("Edm.DateTime", Utc(moment).ToString("O", CultureInfo.InvariantCulture)),
        DateTimeOffset moment => ("Edm.DateTime", moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
        Guid id => ("Edm.Guid", id.ToString()),
        byte[] bytes => ("Edm.Binary", Convert.ToBase64String(bytes)),
        _ => throw new NotSupportedException($"Property {name}: the table service has no type for {value.GetType()}."),
    };
}
