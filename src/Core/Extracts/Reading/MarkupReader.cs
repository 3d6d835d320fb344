using System.Buffers.Text;

namespace Reporting.Extracts.Reading;

/// <summary>
/// Finds the tags of an XML part in UTF-8 as it is inflated, holding no more than a window of it. It does not check
/// that tags match: what it passes on is parsed again.
/// </summary>
internal sealed class MarkupReader(Stream stream)
{
    private byte[] window = new byte[64 << 10];
    private int position;
    private int end;
    private int tagStart;
    private int nameEnd;
    private int tagEnd;
    private int nextAttribute;

    public bool IsEnd { get; private set; }

    /// <summary>The tag opens and closes at once.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>The tag's name without a namespace prefix, until the next tag is read.</summary>
    public ReadOnlySpan<byte> Name => window.AsSpan(tagStart, nameEnd - tagStart);

    /// <summary>Moves to the next tag, over text, comments, CDATA and instructions; false at the end.</summary>
    public bool ReadTag()
    {
        while (SeekTo("<"u8, after: false))
        {
            if (StartsWith("<!--"u8))
            {
                Require(SeekTo("-->"u8, after: true));
            }
            else if (StartsWith("<![CDATA["u8))
            {
                Require(SeekTo("]]>"u8, after: true));
            }
            else if (StartsWith("<?"u8))
            {
                Require(SeekTo("?>"u8, after: true));
            }
            else if (StartsWith("<!"u8))
            {
                throw PackageGuard.DocumentType();
            }
            else
            {
                ReadName();
                return true;
            }
        }

        return false;
    }

    /// <summary>The next attribute of the tag, raw; false after the last.</summary>
    public bool NextAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        var rest = window.AsSpan(nextAttribute, tagEnd - nextAttribute);
        var equals = rest.IndexOf((byte)'=');
        var open = equals < 0 ? -1 : rest[equals..].IndexOfAny((byte)'"', (byte)'\'');
        if (open < 0)
        {
            name = value = default;
            return false;
        }

        name = rest[..equals].Trim(" \t\r\n"u8);
        open += equals;
        value = rest[(open + 1)..];
        value = value[..Math.Max(0, value.IndexOf(rest[open]))];
        nextAttribute += open + value.Length + 2;
        return nextAttribute <= tagEnd;
    }

    /// <summary>Appends the text that follows the tag, with entities and CDATA as they stand.</summary>
    public void ReadText(Utf8Text text)
    {
        while (true)
        {
            var rest = window.AsSpan(position, end - position);
            var length = rest.IndexOf((byte)'<');
            text.Append(length < 0 ? rest : rest[..length]);
            position += length < 0 ? rest.Length : length;
            if (length < 0)
            {
                Require(Fill());
            }
            else if (StartsWith("<![CDATA["u8))
            {
                ReadCdata(text);
            }
            else if (StartsWith("<!--"u8))
            {
                Require(SeekTo("-->"u8, after: true));
            }
            else
            {
                return;
            }
        }
    }

    public static int Number(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out int number, out var used) && used == value.Length ? number : -1;

    private void ReadCdata(Utf8Text text)
    {
        int length;
        while ((length = window.AsSpan(position, end - position).IndexOf("]]>"u8)) < 0)
        {
            // A section longer than the window fails in Fill: no honest cell has one.
            Require(Fill());
        }

        text.Append(window.AsSpan(position, length + 3));
        position += length + 3;
    }

    private void ReadName()
    {
        int length;
        while ((length = TagLength()) < 0)
        {
            Require(Fill());
        }

        tagStart = position + 1;
        tagEnd = position + length - 1;
        position += length;
        IsEnd = window[tagStart] == '/';
        tagStart += IsEnd ? 1 : 0;
        IsEmpty = !IsEnd && window[tagEnd - 1] == '/';
        tagEnd -= IsEmpty ? 1 : 0;
        var inside = window.AsSpan(tagStart, Math.Max(0, tagEnd - tagStart));
        var name = inside.IndexOfAny(" \t\r\n"u8);
        nameEnd = name < 0 ? tagStart + inside.Length : tagStart + name;
        nextAttribute = nameEnd;
        tagStart += window.AsSpan(tagStart, nameEnd - tagStart).IndexOf((byte)':') + 1;
    }

    /// <summary>Up to the closing bracket, which may also stand inside quotes; -1 if the window ends before.</summary>
    private int TagLength()
    {
        var rest = window.AsSpan(position, end - position);
        for (var i = 1; i < rest.Length; i++)
        {
            var next = rest[i..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (rest[i] == '>')
            {
                return i + 1;
            }

            var close = rest[(i + 1)..].IndexOf(rest[i]);
            if (close < 0)
            {
                return -1;
            }

            i += close + 1;
        }

        return -1;
    }

    private bool StartsWith(ReadOnlySpan<byte> what)
    {
        while (end - position < what.Length && Fill())
        {
        }

        return window.AsSpan(position, end - position).StartsWith(what);
    }

    private bool SeekTo(ReadOnlySpan<byte> what, bool after)
    {
        while (true)
        {
            var found = window.AsSpan(position, end - position).IndexOf(what);
            if (found >= 0)
            {
                position += found + (after ? what.Length : 0);
                return true;
            }

            position = Math.Max(position, end - what.Length + 1);
            if (!Fill())
            {
                return false;
            }
        }
    }

    /// <summary>Drops what was read and reads more behind the rest; false at the end of the part.</summary>
    private bool Fill()
    {
        window.AsSpan(position, end - position).CopyTo(window);
        end -= position;
        position = 0;
        Require(end < window.Length);
        var read = stream.Read(window, end, window.Length - end);
        end += read;
        return read > 0;
    }

    private static void Require(bool complete)
    {
        if (!complete)
        {
            throw UnreadableFileException.Damaged("a sheet is not well-formed");
        }
    }
}
