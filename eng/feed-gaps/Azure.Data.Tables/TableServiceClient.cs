namespace Azure.Data.Tables;

/// <summary>The tables of one storage account.</summary>
public class TableServiceClient
{
    private readonly TableService _service;

    public TableServiceClient(string connectionString) => _service = TableService.With(connectionString);

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null) =>
        _service = TableService.With(endpoint, tokenCredential, options);

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential) =>
        _service = TableService.With(endpoint, credential);

    public virtual TableClient GetTableClient(string tableName) => new(_service, tableName);

    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(
        string tableName, CancellationToken cancellationToken = default) =>
        TableRequests.CreateIfNotExistsAsync(_service, tableName, cancellationToken);

    /// <remarks>A table that is gone already is no error: the response then has status 404.</remarks>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        TableRequests.DeleteAsync(_service, tableName, cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(
        string filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new Pages<TableItem>((next, size, stop) => TableRequests.PageAsync(_service, filter, next, size, stop),
            maxPerPage, cancellationToken);
}
