using System.Text;
using System.Text.Json;

namespace Reporting.FunctionsHost.Blobs;

/// <summary>What stands on the queue between a blob's event and its function, and on the poison queue after it.</summary>
internal sealed record BlobMessage(string FunctionId, string ContainerName, string BlobName, string ETag)
{
    public string Type { get; } = "BlobTrigger";

    public string BlobType { get; } = "BlockBlob";

    public string Encode() => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this));

    public static BlobMessage Decode(QueueMessage message) => JsonSerializer.Deserialize<BlobMessage>(
        Encoding.UTF8.GetString(Convert.FromBase64String(message.Body.ToString())))!;
}
