using System.Collections.Immutable;
using Reporting.Extracts.Schemas;
using Reporting.Reference.Files;

namespace Reporting.Reference.Settings;

/// <summary>How a setting's value is written: words with <c>;</c> between, codes in any case.</summary>
internal static class SettingText
{
    public static ImmutableArray<string> Words(string text) =>
        [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Codes in capitals, as code sets write them.</summary>
    public static ImmutableHashSet<string> Codes(string text) =>
        [.. Words(text).Select(code => code.ToUpperInvariant())];

    /// <summary>Names of lists in any case, and "month before"; null where one is no list's.</summary>
    public static ExpectedListNames? Lists(string text)
    {
        var words = Words(text);
        var names = words.Where(word => !IsOneOf(word, ExpectedListNames.MonthBefore))
            .Select(word => ShippedSchemas.Extracts.FirstOrDefault(list => IsOneOf(word, list.Name))?.Name)
            .ToList();
        return words.IsEmpty || names.Contains(null)
            ? null
            : new ExpectedListNames([.. names.Distinct(StringComparer.Ordinal)!], names.Count < words.Length);
    }

    public static bool IsOneOf(string text, params ReadOnlySpan<string> accepted)
    {
        foreach (var each in accepted)
        {
            if (Heading.Normalise(each) == Heading.Normalise(text))
                return true;
        }

        return false;
    }
}
