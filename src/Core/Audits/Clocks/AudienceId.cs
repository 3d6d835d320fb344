using System.Globalization;
using System.Text;

namespace Reporting.Audits.Clocks;

/// <summary>Words as an audience's id: lower case letters and digits with single dashes between.</summary>
/// <remarks>With <c>exempt-</c> before it, it names a blob container: at most 63 characters together.</remarks>
internal static class AudienceId
{
    public const int Longest = 56;

    /// <summary>Empty where the words hold no letter or digit of the English alphabet.</summary>
    public static string Of(string words, int longest = Longest)
    {
        var id = new StringBuilder(words.Length);
        // An accent is a mark of its own in this form, and is left out.
        foreach (var each in WellFormed(words).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(each))
                id.Append(char.ToLowerInvariant(each));
            else if (!IsInsideAWord(each) && id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        if (id.Length > longest)
            id.Length = longest;
        return id.ToString().TrimEnd('-');
    }

    /// <summary>The first of <c>id</c>, <c>id-1</c>, <c>id-2</c> … that is free from a number on.</summary>
    /// <param name="from">0: without a number, if that is free.</param>
    public static string FirstFree(string id, int from, HashSet<string> taken)
    {
        for (var number = from; ; number++)
        {
            var suffix = number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var candidate = id[..Math.Min(id.Length, Longest - suffix.Length)].TrimEnd('-') + suffix;
            if (taken.Add(candidate))
                return candidate;
        }
    }

    // A damaged cell may hold half a character, or one that is none, and such text has no normal form.
    private static string WellFormed(string words) => string.Concat(words.EnumerateRunes().Where(rune =>
        Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned));

    // C&FF is cff and People's is peoples.
    private static bool IsInsideAWord(char each) =>
        each is '&' or '\'' or '\u2019' || char.GetUnicodeCategory(each) == UnicodeCategory.NonSpacingMark;
}
