using System.Text;
using System.Text.Unicode;

namespace Reporting.Extracts.Reading;

/// <summary>How a csv file's bytes become characters: by its byte order mark, else UTF-8 if it is valid, else
/// Windows-1252 if every byte has a meaning there. Anything else is refused rather than garbled.</summary>
internal sealed class CsvEncoding
{
    private readonly Encoding encoding;
    private readonly int markLength;

    static CsvEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private CsvEncoding(Encoding encoding, int markLength = 0, bool isGuessed = false)
    {
        this.encoding = encoding;
        this.markLength = markLength;
        IsGuessed = isGuessed;
    }

    public bool IsGuessed { get; }

    public static CsvEncoding Of(byte[] content)
    {
        var found = Find(content);
        return found.HasNul(content) ? throw Refused() : found;
    }

    public TextReader Open(byte[] content) => new StreamReader(
        new MemoryStream(content, markLength, content.Length - markLength, writable: false),
        encoding,
        detectEncodingFromByteOrderMarks: false,
        bufferSize: 64 << 10);

    private static CsvEncoding Find(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] when Utf8.IsValid(rest) => new(Encoding.UTF8, markLength: 3),
        [0xEF, 0xBB, 0xBF, ..] => throw Refused(),
        [0xFF, 0xFE, ..] => Utf16(content, bigEndian: false),
        [0xFE, 0xFF, ..] => Utf16(content, bigEndian: true),
        _ when Utf8.IsValid(content) => new(Encoding.UTF8),
        // The five bytes that Windows-1252 leaves undefined.
        _ when content.ContainsAny<byte>([0x81, 0x8D, 0x8F, 0x90, 0x9D]) => throw Refused(),
        _ => new(Encoding.GetEncoding(1252), isGuessed: true),
    };

    private static CsvEncoding Utf16(ReadOnlySpan<byte> content, bool bigEndian)
    {
        var strict = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
        try
        {
            strict.GetCharCount(content[2..]);
            return new(strict, markLength: 2);
        }
        catch (DecoderFallbackException)
        {
            throw Refused();
        }
    }

    /// <summary>NUL characters are the mark of a binary file or of UTF-16 without its byte order mark.</summary>
    private bool HasNul(ReadOnlySpan<byte> content)
    {
        if (encoding is not UnicodeEncoding)
        {
            return content.Contains((byte)0);
        }

        for (var i = markLength; i + 1 < content.Length; i += 2)
        {
            if ((content[i] | content[i + 1]) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static UnreadableFileException Refused() => new(
        "encoding",
        "The file is neither a workbook nor a text file in an encoding the system can be sure of. In Excel choose Save "
        + "As, \"CSV UTF-8\", and upload that, or upload the workbook.");
}
