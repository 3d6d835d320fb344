namespace Azure.Data.Tables.Wire;

/// <summary>One account's Table service: builds requests, sends them with retries, throws what it refuses.</summary>
internal sealed class TableService
{
    public const string Json = "application/json;odata=minimalmetadata";
    private const string Scope = "https://storage.azure.com/.default";

    private readonly HttpPipeline _pipeline;

    private TableService(Uri endpoint, string account, TableClientOptions options, HttpPipelinePolicy authentication)
    {
        Endpoint = endpoint.AbsoluteUri.TrimEnd('/');
        Account = account;
        _pipeline = HttpPipelineBuilder.Build(options ?? new TableClientOptions(), authentication);
    }

    public string Endpoint { get; }
    public string Account { get; }

    public static TableService With(Uri endpoint, TableSharedKeyCredential credential)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        return new(endpoint, credential.AccountName, null, new SharedKeyLitePolicy(credential));
    }

    public static TableService With(string connectionString)
    {
        var (endpoint, credential) = ConnectionString.Parse(connectionString);
        return With(endpoint, credential);
    }

    public static TableService With(Uri endpoint, TokenCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        if (endpoint.Scheme != Uri.UriSchemeHttps)
            throw new ArgumentException("Cannot use TokenCredential without HTTPS.", nameof(endpoint));
        var account = endpoint.HostNameType == UriHostNameType.Dns && !endpoint.IsLoopback
            ? endpoint.Host.Split('.')[0]
            : endpoint.AbsolutePath.Trim('/');
        return new(endpoint, account, options, new BearerTokenAuthenticationPolicy(credential, Scope));
    }

    public HttpMessage Message(RequestMethod method, string path)
    {
        var message = _pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri($"{Endpoint}/{path}"));
        message.Request.Headers.SetValue("x-ms-version", "2019-02-02");
        message.Request.Headers.SetValue("DataServiceVersion", "3.0");
        message.Request.Headers.SetValue("Accept", Json);
        return message;
    }

    public async Task<Response> SendAsync(ChangeRequest change, CancellationToken stop, params int[] allowed)
    {
        using var message = Message(change.Method, change.Path);
        foreach (var (name, value) in change.Headers)
            message.Request.Headers.SetValue(name, value);
        message.Request.Content = change.Body is null ? null : RequestContent.Create(change.Body);
        return await SendAsync(message, stop, allowed);
    }

    /// <summary>Sends; an error is thrown unless its status is one of those the caller can live with.</summary>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken stop, params int[] allowed)
    {
        await _pipeline.SendAsync(message, stop);
        return message.Response.Status < 300 || allowed.Contains(message.Response.Status)
            ? message.Response
            : throw TableErrors.Failure(message.Response);
    }
}
