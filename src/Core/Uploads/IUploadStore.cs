namespace Reporting.Uploads;

/// <summary>What officers put into <c>extracts</c> and <c>reference</c>: read, never written.</summary>
public interface IUploadStore
{
    /// <returns>Null where the blob is gone.</returns>
    Task<SeenBlob?> FindAsync(UploadContainer container, string name, CancellationToken cancel);

    /// <summary>The bytes of exactly the version seen.</summary>
    /// <returns>Null where it was replaced or deleted since: a newer event follows.</returns>
    Task<byte[]?> ReadAsync(SeenBlob seen, CancellationToken cancel);

    /// <summary>Every blob, deeper folders too; a folder marker or an empty blob among them.</summary>
    IAsyncEnumerable<SeenBlob> ListAsync(UploadContainer container, CancellationToken cancel);
}
