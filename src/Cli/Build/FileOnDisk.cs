using Reporting.Extracts;
using Reporting.Extracts.Reading;

namespace Reporting.Cli.Build;

/// <summary>A file of a folder as an upload.</summary>
internal static class FileOnDisk
{
    /// <remarks>One that can't be opened is rejected like any other that can't be used.</remarks>
    public static UploadedFile Upload(FileInfo file)
    {
        var length = file.Exists ? file.Length : -1;
        return new UploadedFile(file.Name, () => Open(file, length), Math.Max(0, length));
    }

    // A pipe or a device has no length either: opening it might wait for ever.
    private static Stream Open(FileInfo file, long length)
    {
        try
        {
            return length == 0 ? Stream.Null : file.OpenRead();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(
                "no-access",
                "The file can't be opened: it is locked by another program, a link to nothing, or not yours to read. "
                + "Close it where it is open, or copy it anew.");
        }
    }
}
