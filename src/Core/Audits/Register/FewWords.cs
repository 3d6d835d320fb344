using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Reporting.Extracts.Values;

namespace Reporting.Audits.Register;

/// <summary>
/// Whether a cell's text is a tag, a theme, a subject: a few words that officers may read. What reads as a sentence,
/// could name somebody, or is a formula stays in the register.
/// </summary>
internal static partial class FewWords
{
    private const int MostLetters = 60;
    private const int MostWords = 10;
    private const int MostDigitsInARow = 3;
    private const int MostDigits = 5;

    /// <param name="text">Trimmed, spaces collapsed.</param>
    /// <param name="whose">What the row says of the child and the people it names; nulls are passed over.</param>
    public static bool Are(string text, params ReadOnlySpan<string?> whose) =>
        text.Length is > 0 and <= MostLetters
        && text[0] is not ('=' or '+' or '-' or '@')
        && !text.Contains('@', StringComparison.Ordinal)
        && text.AsSpan().Count(' ') < MostWords
        && !ReadsAsSentence(text)
        && ArePrintable(text)
        && !HasLongNumber(text)
        && !Postcode().IsMatch(text)
        && !Names(text, whose);

    /// <summary>Whether the text holds one of the identities, however it is written.</summary>
    public static bool Names(string text, params ReadOnlySpan<string?> whose)
    {
        var folded = FoldedText.Of(text);
        foreach (var identity in whose)
        {
            if (identity is not null && Holds(folded, FoldedText.Of(identity)))
                return true;
        }

        return false;
    }

    // An id may stand inside another one; a name is a word: "Ann" does not stand in "Planning".
    private static bool Holds(string text, string identity)
    {
        var isWord = !identity.Any(char.IsDigit);
        for (var at = text.IndexOf(identity, StringComparison.Ordinal); at >= 0 && identity.Length > 0;
            at = text.IndexOf(identity, at + 1, StringComparison.Ordinal))
        {
            if (!isWord || (IsEdge(text, at - 1) && IsEdge(text, at + identity.Length)))
                return true;
        }

        return false;
    }

    private static bool IsEdge(string text, int at) =>
        at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);

    /// <summary>A full stop amid the words or after several of them: <c>Seen alone. Plan is late</c>.</summary>
    private static bool ReadsAsSentence(string text) =>
        text.Contains(". ", StringComparison.Ordinal)
        || (text[^1] is '.' or '!' or '?' && text.AsSpan().Count(' ') >= 3);

    /// <summary>Marks that turn the direction of writing, halves of characters and such show something else than
    /// they are; and where no letter or digit is, nothing was said.</summary>
    public static bool ArePrintable(string text) =>
        text.EnumerateRunes().Any(Rune.IsLetterOrDigit)
        && !text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse);

    /// <summary>Ids, dates and telephone numbers have one, or many digits in short groups: <c>12/03/11</c>.</summary>
    private static bool HasLongNumber(string text)
    {
        if (text.Count(char.IsDigit) > MostDigits)
            return true;
        var run = 0;
        foreach (var letter in text)
        {
            run = char.IsDigit(letter) ? run + 1 : 0;
            if (run > MostDigitsInARow)
                return true;
        }

        return false;
    }

    [GeneratedRegex("""\b[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}\b""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Postcode();
}
