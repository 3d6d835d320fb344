using System.Linq.Expressions;

namespace Azure.Data.Tables;

/// <summary>One table. Safe for use by several threads; errors are <see cref="RequestFailedException"/>.</summary>
public class TableClient
{
    private readonly TableService _service;
    private readonly string _name;

    public TableClient(string connectionString, string tableName)
        : this(TableService.With(connectionString), tableName) { }

    public TableClient(
        Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableService.With(endpoint, tokenCredential, options), tableName) { }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(TableService.With(endpoint, credential), tableName) { }

    internal TableClient(TableService service, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        (_service, _name) = (service, tableName);
    }

    public virtual string AccountName => _service.Account;
    public virtual string Name => _name;
    public virtual Uri Uri => new($"{_service.Endpoint}/{Name}");
    public static string CreateQueryFilter(FormattableString filter) => FilterText.Of(filter);

    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        TableRequests.CreateIfNotExistsAsync(_service, Name, cancellationToken);

    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        _service.SendAsync(ChangeRequest.Add(Name, entity), cancellationToken);

    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        _service.SendAsync(ChangeRequest.Put(Name, entity, mode, default), cancellationToken);

    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default)
        where T : ITableEntity =>
        ifMatch == default
            ? throw new ArgumentException("An update needs an ETag; ETag.All updates unconditionally.", nameof(ifMatch))
            : _service.SendAsync(ChangeRequest.Put(Name, entity, mode, ifMatch), cancellationToken);

    /// <remarks>An entity that is gone already is no error: the response then has status 404.</remarks>
    public virtual Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        _service.SendAsync(ChangeRequest.Delete(Name, partitionKey, rowKey, ifMatch), cancellationToken, 404);

    public virtual Task<Response> DeleteEntityAsync(
        ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);

    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = Query(ChangeRequest.PathOf(Name, partitionKey, rowKey), select);
        return Entity<T>(await _service.SendAsync(message, cancellationToken));
    }

    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = Query(ChangeRequest.PathOf(Name, partitionKey, rowKey), select);
        var response = await _service.SendAsync(message, cancellationToken, 404);
        return response.Status == 404 ? new Missing<T>(response) : Entity<T>(response);
    }

    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new Pages<T>(
            (next, size, stop) => PageAsync<T>(filter, select, next, size, stop), maxPerPage, cancellationToken);

    public virtual AsyncPageable<T> QueryAsync<T>(
        Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        QueryAsync<T>(FilterExpression.Text(filter), maxPerPage, select, cancellationToken);

    /// <summary>Applies all actions or none: one partition, each entity once, 100 actions at most.</summary>
    /// <exception cref="TableTransactionFailedException">The service refused one of them.</exception>
    public virtual Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        return Transaction.SubmitAsync(_service, Name, [.. transactionActions], cancellationToken);
    }

    private static Response<T> Entity<T>(Response response)
        where T : class, ITableEntity
    {
        using var json = JsonDocument.Parse(response.Content);
        return Response.FromValue(EntityJson.Read<T>(json.RootElement), response);
    }

    private async Task<Page<T>> PageAsync<T>(
        string filter, IEnumerable<string> select, string next, int? size, CancellationToken cancellationToken)
        where T : class, ITableEntity
    {
        using var message = Query($"{Name}()", select);
        QueryPages.Ask(message.Request.Uri, filter, size);
        QueryPages.ContinueAtEntity(message.Request.Uri, next);
        var response = await _service.SendAsync(message, cancellationToken);
        return QueryPages.Read(response, EntityJson.Read<T>, QueryPages.NextEntity(response));
    }

    private HttpMessage Query(string path, IEnumerable<string> select)
    {
        var message = _service.Message(RequestMethod.Get, path);
        if (select is not null && string.Join(',', select) is { Length: > 0 } names)
            message.Request.Uri.AppendQuery("$select", names, escapeValue: true);
        return message;
    }
}
