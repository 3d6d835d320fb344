using Reporting.Periods;

namespace Reporting.Uploads;

/// <summary>Where an upload lies, by its blob's name. What lies elsewhere is ignored, for a named reason.</summary>
/// <remarks>Source: extracts.md: <c>{period}/{file}</c>, any file name, deeper folders are ignored.</remarks>
internal sealed record UploadName(UploadFolder Folder, string File)
{
    public const string NoMonthFolder = "no-month-folder";
    public const string DeeperFolder = "deeper-folder";
    public const string FolderMarker = "folder-marker";
    public const string TemporaryFile = "temporary-file";

    /// <summary>The name of the blob itself.</summary>
    public string Blob => Folder.BlobOf(File);

    /// <returns>The name; or null and why nothing is read there.</returns>
    public static (UploadName? Name, string? Ignored) Read(UploadContainer container, string blob)
    {
        if (container == UploadContainer.Reference)
            return In(UploadFolder.Reference, blob);
        var slash = blob.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 && ReportingMonth.TryParse(blob[..slash], out var period)
            ? In(UploadFolder.Of(period), blob[(slash + 1)..])
            : (null, NoMonthFolder);
    }

    private static (UploadName? Name, string? Ignored) In(UploadFolder folder, string file) => Refused(file) is { } why
        ? (null, why)
        : (new UploadName(folder, file), null);

    // A backslash is a folder to whoever fetches the receipt on Windows, and so are two dots anywhere.
    private static string? Refused(string file) =>
        string.IsNullOrWhiteSpace(file) || file.EndsWith('/') && file.Count(letter => letter == '/') == 1 ? FolderMarker
        : file.AsSpan().ContainsAny('/', '\\') || file is "." or ".." ? DeeperFolder
        : file.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase) || file.StartsWith("~$", StringComparison.Ordinal)
            ? TemporaryFile
        : null;
}
