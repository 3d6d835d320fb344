namespace Reporting.Extracts.Reading;

/// <summary>UTF-8 that is gathered, up to a limit.</summary>
internal sealed class Utf8Text(int capacity, int limit, Func<UnreadableFileException> beyond)
{
    private byte[] bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Append(ReadOnlySpan<byte> more)
    {
        more.CopyTo(Room(more.Length));
        Length += more.Length;
    }

    private Span<byte> Room(int length)
    {
        if (Length + length > bytes.Length)
        {
            if (Length + length > limit)
            {
                throw beyond();
            }

            Array.Resize(ref bytes, Math.Min(limit, Math.Max(Length + length, bytes.Length * 2)));
        }

        return bytes.AsSpan(Length);
    }
}
