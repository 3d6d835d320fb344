using Reporting.Extracts;

namespace Reporting.Uploads;

/// <summary>The bytes kept of an upload, as the file they were.</summary>
internal static class KeptFiles
{
    /// <exception cref="FileNotFoundException">The content is no longer kept.</exception>
    public static async Task<UploadedFile> FileAsync(
        this IKeptContents contents, LedgerEntry entry, CancellationToken cancel)
    {
        var content = await contents.ReadAsync(entry.ContentHash, cancel);
        return UploadedFile.Of(entry.File, content, content.Length);
    }
}
