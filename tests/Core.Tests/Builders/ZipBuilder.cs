using System.IO.Compression;

namespace Reporting.Tests.Builders;

/// <summary>Zip archives of any parts, for files that only look like workbooks.</summary>
public static class ZipBuilder
{
    public static byte[] Zip(params IEnumerable<(string Path, byte[] Content)> parts) =>
        Zip(CompressionLevel.Fastest, parts);

    public static byte[] Zip(CompressionLevel compression, IEnumerable<(string Path, byte[] Content)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                var entry = zip.CreateEntry(path, compression);
                entry.LastWriteTime = new DateTimeOffset(2023, 7, 1, 0, 0, 0, TimeSpan.Zero);
                using var part = entry.Open();
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
