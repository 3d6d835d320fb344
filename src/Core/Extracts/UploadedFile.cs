namespace Reporting.Extracts;

/// <summary>
/// A file as an officer uploaded it: its name, its length in bytes, and its content, which can be opened again.
/// </summary>
public sealed record UploadedFile(string Name, Func<Stream> Open, long Length)
{
    /// <param name="length">What the content's length is taken for: one that is too long isn't held.</param>
    internal static UploadedFile Of(string name, byte[] content, long length) =>
        new(name, () => new MemoryStream(content, writable: false), length);
}
