namespace Azure.Data.Tables.Wire;

/// <summary>What a query asks and how one page of its answer reads.</summary>
internal static class QueryPages
{
    public static void Ask(RequestUriBuilder uri, string filter, int? size)
    {
        if (!string.IsNullOrEmpty(filter))
            uri.AppendQuery("$filter", filter, escapeValue: true);
        if (size is { } top)
            uri.AppendQuery("$top", top.ToString(CultureInfo.InvariantCulture), escapeValue: true);
    }

    /// <param name="uri">The query.</param>
    /// <param name="next">"partition row" as the service encodes them; the row may be missing.</param>
    public static void ContinueAtEntity(RequestUriBuilder uri, string next)
    {
        if (next is null)
            return;
        var keys = next.Split(' ', 2);
        uri.AppendQuery("NextPartitionKey", keys[0], escapeValue: true);
        if (keys is [_, { Length: > 0 } row])
            uri.AppendQuery("NextRowKey", row, escapeValue: true);
    }

    public static string NextEntity(Response response) =>
        response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition)
            ? $"{partition} {(response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row) ? row : "")}"
            : null;

    public static Page<T> Read<T>(Response response, Func<JsonElement, T> read, string next)
    {
        using var json = JsonDocument.Parse(response.Content);
        T[] values = [.. json.RootElement.GetProperty("value").EnumerateArray().Select(read)];
        return Page<T>.FromValues(values, next, response);
    }
}
