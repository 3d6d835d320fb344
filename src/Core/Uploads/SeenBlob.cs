namespace Reporting.Uploads;

/// <summary>A blob of an officer as storage lists it, before anybody has read it.</summary>
/// <param name="Name">The blob's name in its container: <c>2023-06/file.xlsx</c>. May hold anything:
/// never logged.</param>
/// <param name="ETag">Changes with content and with metadata.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ModifiedOn">When this version was written, by the storage's clock.</param>
public sealed record SeenBlob(
    UploadContainer Container, string Name, string ETag, long Length, DateTimeOffset ModifiedOn);
