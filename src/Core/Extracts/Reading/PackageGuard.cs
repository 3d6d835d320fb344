using System.Globalization;
using System.IO.Compression;

namespace Reporting.Extracts.Reading;

/// <summary>
/// Inflates every XML part of a package once, before anything else looks at it, and counts what really comes out.
/// Parts of other kinds (macros, pictures, printer settings) are never opened.
/// </summary>
internal sealed class PackageGuard(ReadingLimits limits, long fileBytes, CancellationToken cancellation)
{
    private const int Carry = 8;

    private readonly byte[] buffer = new byte[Carry + (128 << 10)];
    private long inflated;

    /// <summary>The parts by path, with what XML parts inflate to in bytes; others are null. Of parts with one path
    /// the first counts.</summary>
    /// <exception cref="UnreadableFileException">A bomb, a damaged or protected part, a DTD.</exception>
    public Dictionary<string, long?> Check(ZipArchive package)
    {
        var lengths = new Dictionary<string, long?>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in package.Entries)
        {
            if (entry.IsEncrypted)
            {
                throw FileSignature.Protected();
            }

            lengths.TryAdd(PathOf(entry), IsXml(entry.FullName) ? CheckPart(entry) : null);
        }

        return lengths;
    }

    public static string PathOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/').TrimStart('/');

    private static bool IsXml(string path) =>
        path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Before the archive is opened: each entry of its directory costs memory, and the count that the archive
    /// declares need not be true.</summary>
    public static void CheckDirectory(ReadOnlySpan<byte> content, ReadingLimits limits)
    {
        var entries = content.Count("PK\u0001\u0002"u8);
        if (entries > limits.MaxEntries)
        {
            var most = limits.MaxEntries.ToString("N0", CultureInfo.InvariantCulture);
            throw new UnreadableFileException(
                "bomb", $"The file holds more than {most} parts, far beyond any workbook. Export the list again.");
        }
    }

    private long CheckPart(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        var crc = 0u;
        var length = 0L;
        buffer.AsSpan(0, Carry).Clear();
        for (int read; (read = part.ReadAtLeast(buffer.AsSpan(Carry), 1, throwOnEndOfStream: false)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            var chunk = buffer.AsSpan(Carry, read);
            Count(read);
            crc = Crc32.Append(crc, chunk);
            if (length == 0)
            {
                CheckEncoding(chunk);
            }

            if (buffer.AsSpan(0, Carry + read).IndexOf("<!DOCTYPE"u8) >= 0)
            {
                throw DocumentType();
            }

            length += read;
            buffer.AsSpan(read, Carry).CopyTo(buffer);
        }

        if (crc != entry.Crc32)
        {
            throw UnreadableFileException.Damaged("a part's content differs from its checksum");
        }

        return length;
    }

    public static UnreadableFileException DocumentType() => new(
        "dtd",
        "The workbook contains a document type definition, which Excel never writes and which can be used to attack. "
        + "Open it in Excel, save it again as .xlsx and upload that.");

    /// <summary>Every writer of workbooks uses UTF-8; in another encoding a DTD could hide from the search.</summary>
    private static void CheckEncoding(ReadOnlySpan<byte> start)
    {
        start = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        start = start.TrimStart(" \t\r\n"u8);
        if (start is [] or [not (byte)'<', ..] or [_, 0, ..])
        {
            throw UnreadableFileException.Damaged("a part is not XML in UTF-8");
        }
    }

    private void Count(int read)
    {
        inflated += read;
        if (inflated > limits.MaxInflatedBytes
            || (inflated > limits.RatioJudgedFrom && inflated / limits.MaxRatio > fileBytes))
        {
            throw new UnreadableFileException(
                "bomb",
                "The file grows beyond any workbook when it is unpacked. Export the list again, only the rows and "
                + "columns that hold something.");
        }
    }
}
