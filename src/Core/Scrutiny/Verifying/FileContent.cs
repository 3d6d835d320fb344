using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Reporting.Extracts.Reading;
using Reporting.Workbooks.Writing;

namespace Reporting.Scrutiny.Verifying;

/// <summary>What of a file is looked up: its content hash, and the run code that a cover prints.</summary>
/// <param name="Hash">Of a workbook over its parts, of any other file over its bytes.</param>
/// <param name="RunCode">As the workbook's texts say it; null where they say none.</param>
/// <param name="IsWorkbook">Otherwise a text, as calendars and reminders are, or nothing of ours.</param>
internal sealed partial record FileContent(string Hash, string? RunCode, bool IsWorkbook)
{
    public const int MaxFileBytes = 64 << 20;

    /// <summary>No workbook of ours comes near it; what inflates beyond is a bomb.</summary>
    private const long MaxInflatedBytes = 256 << 20;

    private const string Workbook = "xl/workbook.xml";

    /// <exception cref="UnreadableFileException">It is empty, too large, a bomb or damaged.</exception>
    public static async Task<FileContent> ReadAsync(Stream file, CancellationToken cancel)
    {
        var content = await ReadAllAsync(file, cancel);
        return FileSignature.IsZip(content)
            ? OfParts(Parts(content, cancel))
            : new FileContent(Convert.ToHexStringLower(SHA256.HashData(content)), RunCode: null, IsWorkbook: false);
    }

    private static FileContent OfParts(SortedDictionary<string, byte[]> parts) => new(
        ContentHash.Of(parts).Hex,
        parts.Where(part => HoldsTexts(part.Key))
            .Select(part => CodeIn(part.Value))
            .FirstOrDefault(code => code is not null),
        parts.ContainsKey(Workbook));

    private static async Task<byte[]> ReadAllAsync(Stream file, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await file.ReadAsync(buffer, cancel)) > 0;)
        {
            if (content.Length + read > MaxFileBytes)
                throw UnreadableFileException.TooLarge("no workbook of ours is as large");
            content.Write(buffer, 0, read);
        }

        return content.Length > 0
            ? content.ToArray()
            : throw new UnreadableFileException("empty-file", "The file is empty.");
    }

    // What entries declare need not be true: what really comes out is counted.
    private static SortedDictionary<string, byte[]> Parts(byte[] content, CancellationToken cancel)
    {
        PackageGuard.CheckDirectory(content, ReadingLimits.Default);
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var left = MaxInflatedBytes;
            foreach (var entry in archive.Entries)
            {
                cancel.ThrowIfCancellationRequested();
                var part = Inflate(entry, left);
                left -= part.Length;
                parts[entry.FullName] = part;
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException
            or ArgumentException or OverflowException)
        {
            throw UnreadableFileException.Damaged("it was cut short or changed on the way");
        }

        return parts;
    }

    private static byte[] Inflate(ZipArchiveEntry entry, long most)
    {
        using var part = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = part.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > most)
                throw new UnreadableFileException("bomb", "The file grows beyond any workbook when it is unpacked.");
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    // Saved anew by another program the cover's texts lie in one of these all the same.
    private static bool HoldsTexts(string part) =>
        part == "xl/sharedStrings.xml" || part.StartsWith("xl/worksheets/", StringComparison.Ordinal);

    private static string? CodeIn(byte[] part) =>
        CoverCode().Match(Encoding.UTF8.GetString(part)) is { Success: true } match ? match.Groups["code"].Value : null;

    [GeneratedRegex(@"\bRun (?<code>[0-9a-f]{8})\.", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CoverCode();
}
