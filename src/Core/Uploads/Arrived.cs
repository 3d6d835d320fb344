using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Reading;
using Reporting.Periods;

namespace Reporting.Uploads;

/// <summary>An upload as it was seen and read: one version of one blob.</summary>
/// <param name="ContentHash">SHA-256 of the bytes, lower-case hex.</param>
/// <param name="Content">Empty where it is too long to be read; the file's length then says so.</param>
internal sealed record Arrived(UploadName Name, SeenBlob Seen, string ContentHash, byte[] Content)
{
    private const int ShownLetters = 12;

    public BlobVersion Blob => new(Name.File, Seen.ETag);

    public LocalDate UploadedOn => LondonClock.DayOf(Seen.ModifiedOn);

    /// <summary>For logs.</summary>
    public string ShortHash => ContentHash[..ShownLetters];

    public UploadedFile File => UploadedFile.Of(Name.File, Content, Seen.Length);

    /// <summary>Reads what lies there now.</summary>
    /// <returns>The upload; or null and what became of it instead.</returns>
    public static async Task<(Arrived? Arrived, ArrivalOutcome? Otherwise)> FindAsync(
        IUploadStore store, UploadContainer container, string blobName, CancellationToken cancel)
    {
        var (name, ignored) = UploadName.Read(container, blobName);
        if (name is null)
            return (null, new ArrivalOutcome(ArrivalResult.Ignored) { Reasons = [ignored!] });
        if (await store.FindAsync(container, blobName, cancel) is not { } seen)
            return (null, new ArrivalOutcome(ArrivalResult.Gone) { Folder = name.Folder });
        return await ReadAsync(store, name, seen, cancel) is { } arrived
            ? (arrived, null)
            : (null, new ArrivalOutcome(ArrivalResult.Superseded) { Folder = name.Folder });
    }

    /// <summary>Reads exactly the version seen; what is longer than any file may be is not read at all.</summary>
    /// <returns>Null where it was replaced or deleted since.</returns>
    public static async Task<Arrived?> ReadAsync(
        IUploadStore store, UploadName name, SeenBlob seen, CancellationToken cancel)
    {
        if (seen.Length > ReadingLimits.Default.MaxFileBytes)
            return new Arrived(name, seen, HashOfUnread(seen), []);
        return await store.ReadAsync(seen, cancel) is { } content
            ? new Arrived(name, seen, Convert.ToHexStringLower(SHA256.HashData(content)), content)
            : null;
    }

    /// <summary>The same for the same name and length, so that a change of metadata is no other content.</summary>
    private static string HashOfUnread(SeenBlob seen) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"unread {seen.Length} {seen.Name}"))));
}
