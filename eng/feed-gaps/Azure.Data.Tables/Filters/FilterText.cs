namespace Azure.Data.Tables.Filters;

/// <summary>Values as the service's filter language writes them.</summary>
internal static class FilterText
{
    public static string Of(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        object[] literals = [.. filter.GetArguments().Select(Literal)];
        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    public static string Literal(object value) => value switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool b => b ? "true" : "false",
        int whole => whole.ToString(CultureInfo.InvariantCulture),
        long whole => whole.ToString(CultureInfo.InvariantCulture) + "L",
        double d => d.ToString(CultureInfo.InvariantCulture),
        DateTime moment => Moment(EdmValue.Utc(moment)),
        DateTimeOffset moment => Moment(moment.UtcDateTime),
        Guid id => $"guid'{id}'",
        byte[] bytes => $"X'{Convert.ToHexStringLower(bytes)}'",
        _ => throw new NotSupportedException($"A filter cannot hold {value?.GetType().Name ?? "null"}."),
    };

    private static string Moment(DateTime utc) =>
        $"datetime'{utc.ToString("O", CultureInfo.InvariantCulture)}'";
}
