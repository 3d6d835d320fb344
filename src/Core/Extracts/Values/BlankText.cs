using System.Collections.Frozen;

namespace Reporting.Extracts.Values;

/// <summary>What systems write into a cell that holds nothing. Source: extracts.md, "Annex A lists 1 to 11".</summary>
internal static class BlankText
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "-", "--", ".", "..", "NULL", "(null)", "N/A", "#N/A", "NA", "n.a.", "None", "NaN", "(blank)");

    public static bool Is(string cleanText) => cleanText.Length == 0 || Words.Contains(cleanText);
}
