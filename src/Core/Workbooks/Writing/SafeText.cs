using System.Text;

namespace Reporting.Workbooks.Writing;

/// <summary>Text that no spreadsheet program takes for a formula and every one can open.</summary>
internal static class SafeText
{
    /// <summary>The format's limit for a cell.</summary>
    public const int Longest = 32_767;

    private const string CutMark = " (shortened)";
    private static readonly System.Buffers.SearchValues<char> FormulaStarts =
        System.Buffers.SearchValues.Create("=+-@\t\r");

    /// <summary>
    /// Whether the cell needs the quote prefix: what begins like a formula stays text when edited or saved again.
    /// </summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && FormulaStarts.Contains(text[0]);

    /// <summary>The text without characters that XML can't hold, cut where the format ends.</summary>
    public static string Clean(string text)
    {
        var clean = text.All(IsAllowed) && !text.Any(char.IsSurrogate) ? text : OnlyAllowed(text);
        return clean.Length <= Longest ? clean : clean[..CutPoint(clean)] + CutMark;
    }

    private static int CutPoint(string text)
    {
        var at = Longest - CutMark.Length;
        return char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
    }

    private static string OnlyAllowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && (!rune.IsBmp || IsAllowed((char)rune.Value)))
                allowed.Append(rune);
        }

        return allowed.ToString();
    }

    private static bool IsAllowed(char character) =>
        (!char.IsControl(character) || character is '\t' or '\r' or '\n') && character < '\uFFFE';
}
