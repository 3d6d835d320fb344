namespace Reporting.FunctionsHost.Blobs;

/// <param name="Poison">The queue on the blobs' account for events that failed too often.</param>
internal sealed record BlobFunction(
    FunctionEntry Entry, BlobPathTemplate Template, BlobContainerClient Container, QueueClient Poison)
{
    public string Id => Entry.Id;
}
