using Azure.Core;
using Azure.Identity;

namespace Reporting.FunctionsHost;

/// <summary>
/// Storage accounts by their setting: a connection string in <c>Name</c>, or an identity's <c>Name__blobServiceUri</c>,
/// <c>Name__queueServiceUri</c> or <c>Name__accountName</c>.
/// </summary>
internal sealed class Connections(IConfiguration configuration)
{
    public const string Host = "AzureWebJobsStorage";

    private readonly Lazy<TokenCredential> identity = new(() => new DefaultAzureCredential());

    public BlobServiceClient Blobs(string? name) => configuration[name ?? Host] is { Length: > 0 } text
        ? new BlobServiceClient(text)
        : new BlobServiceClient(Endpoint(name ?? Host, "blob"), identity.Value);

    /// <summary>Bodies come and go as they are: an undecodable one must still reach the poison queue.</summary>
    public QueueServiceClient Queues(string? name) => configuration[name ?? Host] is { Length: > 0 } text
        ? new QueueServiceClient(text)
        : new QueueServiceClient(Endpoint(name ?? Host, "queue"), identity.Value);

    private Uri Endpoint(string name, string service) =>
        configuration[$"{name}:{service}ServiceUri"] is { Length: > 0 } uri ? new Uri(uri)
        : configuration[$"{name}:accountName"] is { Length: > 0 } account
            ? new Uri($"https://{account}.{service}.core.windows.net")
        : throw new StartUpException($"the connection '{name}' (or '{name}__{service}ServiceUri') has no value");
}
