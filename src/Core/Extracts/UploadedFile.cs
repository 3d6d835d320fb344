namespace Reporting.Extracts;

/// <summary>
/// A file as an officer uploaded it: its name, its length in bytes, and its content, which can be opened again.
/// </summary>
public sealed record UploadedFile(string Name, Func<Stream> Open, long Length);
