using Reporting.Extracts.Schemas;

namespace Reporting.Extracts.Values;

/// <summary>A code as written, folded, in its parts: <c>E) PR4 - PRIVATE PROVISION</c>.</summary>
/// <param name="Words">All that follows letter and short code; all of it where there is neither.</param>
internal readonly record struct WrittenCode(string? Letter, string? ShortCode, string Words)
{
    /// <remarks>Words may hold a dash themselves: <c>LONG-TERM FOSTERING</c> has no short code.</remarks>
    public static WrittenCode Of(string folded, CodeSet codes)
    {
        var letter = LetterOf(folded);
        var rest = letter is null ? folded : folded[(letter.Length + 1)..].TrimStart();
        var shortCode = codes.WithWords(rest).Count > 0 ? null : ShortCodeOf(rest);
        return shortCode is null ? new(letter, null, rest)
            : new(letter, shortCode, rest[shortCode.Length..].TrimStart(' ', ':', '-'));
    }

    /// <summary><c>A)</c> up to <c>ZZ)</c>.</summary>
    private static string? LetterOf(string folded)
    {
        var bracket = folded.IndexOf(')', StringComparison.Ordinal);
        return bracket is 1 or 2 && folded.AsSpan(0, bracket).ContainsAnyExceptInRange('A', 'Z') == false
            ? folded[..bracket]
            : null;
    }

    /// <summary>What stands before a colon or a dash, if it is short and one word.</summary>
    private static string? ShortCodeOf(string rest)
    {
        var end = rest.AsSpan().IndexOfAny(" :-");
        if (end is < 1 or > 6)
            return null;
        return rest.AsSpan(end).TrimStart() is [':' or '-', ..] ? rest[..end] : null;
    }
}
