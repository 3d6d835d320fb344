namespace Microsoft.Azure.Functions.Worker;

/// <summary>Starts the function when a blob is created or replaced: <c>container/{placeholder}/{placeholder}</c>.</summary>
public sealed class BlobTriggerAttribute(string blobPath) : TriggerBindingAttribute
{
    public string BlobPath { get; } = blobPath;

    public string? Connection { get; set; }

    public BlobTriggerSource Source { get; set; }
}

/// <summary>How the host learns of a blob. This host delivers both as Event Grid does.</summary>
public enum BlobTriggerSource
{
    LogsAndContainerScan = 0,
    EventGrid = 1,
}
