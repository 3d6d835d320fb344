namespace Reporting.Uploads;

/// <summary>
/// Accepted content under its hash, private (<c>staging/uploads/{hash}</c>): what a run reads. An upload that is
/// overwritten by a bad one stays readable, and a run never sees a file change under its hands.
/// </summary>
/// <remarks>Kept as long as raw extracts may be (setting), deleted with the withdrawal of the upload.</remarks>
public interface IKeptContents
{
    /// <summary>Does nothing where the content is there already.</summary>
    Task KeepAsync(string contentHash, ReadOnlyMemory<byte> content, CancellationToken cancel);

    /// <exception cref="FileNotFoundException">It is not kept, or not any more.</exception>
    Task<byte[]> ReadAsync(string contentHash, CancellationToken cancel);

    /// <summary>Does nothing where it is gone already.</summary>
    Task DeleteAsync(string contentHash, CancellationToken cancel);

    IAsyncEnumerable<string> ListAsync(CancellationToken cancel);
}
