using System.Text;

namespace Reporting.Extracts.Values;

/// <summary>Text as it is compared: trimmed, spaces collapsed, case folded. Source: indicators.md, Rulings.</summary>
/// <remarks>Non-breaking spaces are spaces, curly quotes straight, long dashes short; marks without width go.</remarks>
internal static class FoldedText
{
    public static string Of(string text) => Clean(text).ToUpperInvariant();

    /// <summary>A heading besides ends without question mark and has no bracket twice.</summary>
    public static string OfHeading(string text)
    {
        var folded = Of(text).TrimEnd('?', ' ');
        while (folded.Contains("))", StringComparison.Ordinal))
            folded = folded.Replace("))", ")", StringComparison.Ordinal);
        return folded.Replace("((", "(", StringComparison.Ordinal);
    }

    /// <summary>The text as it is kept: with its own case.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (WithoutWidth(letter))
                continue;
            if (!char.IsWhiteSpace(letter))
                clean.Append(Plain(letter));
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        }

        return clean.ToString().TrimEnd();
    }

    private static bool IsClean(string text)
    {
        var afterSpace = true;
        foreach (var letter in text)
        {
            if (letter is <= ' ' or > '~' && (letter != ' ' || afterSpace))
                return false;
            afterSpace = letter == ' ';
        }

        return !afterSpace;
    }

    private static bool WithoutWidth(char letter) => letter is '\uFEFF' or '\u200B' or '\u200C' or '\u200D' or '\u2060';

    private static char Plain(char letter) => letter switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
        _ => letter,
    };
}
