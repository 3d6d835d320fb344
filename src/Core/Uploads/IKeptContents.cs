namespace Reporting.Uploads;

/// <summary>
/// Accepted content under its hash, private (<c>staging/uploads/{hash}</c>): what a run reads. An upload that is
/// overwritten by a bad one stays readable, and a run never sees a file change under its hands.
/// </summary>
/// <remarks>Kept as long as raw extracts may be (setting), deleted with the withdrawal of the upload.</remarks>
public interface IKeptContents
{
    /// <summary>The same content again only counts as written now.</summary>
    Task KeepAsync(string contentHash, ReadOnlyMemory<byte> content, CancellationToken cancel);

    /// <exception cref="FileNotFoundException">It is not kept, or not any more.</exception>
    Task<byte[]> ReadAsync(string contentHash, CancellationToken cancel);

    /// <summary>Does nothing where it is gone already.</summary>
    Task DeleteAsync(string contentHash, CancellationToken cancel);

    /// <summary>Contents by hash, and when each was written: for sweeping those that no row of the ledger knows.
    /// </summary>
    IAsyncEnumerable<(string ContentHash, DateTimeOffset WrittenOn)> ListAsync(CancellationToken cancel);

    /// <summary>Deletes what was written then; nothing where it has been kept again since, or it is gone.</summary>
    /// <param name="writtenOn">As <see cref="ListAsync"/> gave it.</param>
    Task DeleteAsync(string contentHash, DateTimeOffset writtenOn, CancellationToken cancel);
}
