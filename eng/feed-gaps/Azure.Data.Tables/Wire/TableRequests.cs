namespace Azure.Data.Tables.Wire;

/// <summary>Makes, drops and lists tables.</summary>
internal static class TableRequests
{
    /// <remarks>A table that is there already answers 409, which is fine; one still being deleted is not.</remarks>
    public static async Task<Response<TableItem>> CreateIfNotExistsAsync(
        TableService service, string table, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        var body = JsonSerializer.SerializeToUtf8Bytes(new { TableName = table });
        var change = new ChangeRequest(RequestMethod.Post, "Tables", default, body);
        var response = await service.SendAsync(change, cancellationToken, 409);
        if (response.Status == 409 && TableErrors.Failure(response) is { ErrorCode: "TableBeingDeleted" } refused)
            throw refused;
        return Response.FromValue(new TableItem(table), response);
    }

    public static Task<Response> DeleteAsync(TableService service, string table, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(table);
        var path = $"Tables('{Uri.EscapeDataString(table)}')";
        var change = new ChangeRequest(RequestMethod.Delete, path, default, Body: null);
        return service.SendAsync(change, cancellationToken, 404);
    }

    public static async Task<Page<TableItem>> PageAsync(
        TableService service, string filter, string next, int? size, CancellationToken cancellationToken)
    {
        using var message = service.Message(RequestMethod.Get, "Tables");
        QueryPages.Ask(message.Request.Uri, filter, size);
        if (next is not null)
            message.Request.Uri.AppendQuery("NextTableName", next, escapeValue: true);
        var response = await service.SendAsync(message, cancellationToken);
        _ = response.Headers.TryGetValue("x-ms-continuation-NextTableName", out next);
        return QueryPages.Read(response, json => new TableItem(json.GetProperty("TableName").GetString()), next);
    }
}
