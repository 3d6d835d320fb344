using System.Collections.Immutable;
using Reporting.Audits.Overview;
using Reporting.Extracts.Values;
using Reporting.Indicators;

namespace Reporting.Scrutiny.Commentary;

/// <summary>The sections that officers write for, by name as people type it.</summary>
internal static class SectionNames
{
    /// <summary>Of both formats; the quarterly one calls it rigorous. Source: scrutiny.md, The performance appendix.
    /// </summary>
    public const string QualityAssurance = "Quality assurance";
    public const string RigorousQualityAssurance = "Rigorous quality assurance";
    public const string PerformanceCulture = "Performance culture";

    private static readonly ImmutableHashSet<string> Known =
    [
        .. Catalogue.All.SelectMany(indicator => indicator.QuarterlySections.Add(indicator.PanelSection ?? ""))
            .Append(QualityAssurance)
            .Append(PerformanceCulture)
            .Select(Folded)
            .Where(name => name.Length > 0),
    ];

    /// <summary>Whether any paper has such a section, or the overview such an office.</summary>
    public static bool IsKnown(string typed) => Known.Contains(Folded(typed)) || StatementsSheet.IsOffice(typed);

    /// <summary>Whether both name the same section.</summary>
    public static bool AreSame(string typed, string section) =>
        string.Equals(Folded(typed), Folded(section), StringComparison.Ordinal);

    /// <summary>Without case, spaces and signs; "and" is as good as "&amp;", and quality assurance one thing.</summary>
    private static string Folded(string section)
    {
        var words = FoldedText.Of(section).Replace("&", " AND ", StringComparison.Ordinal);
        var letters = string.Concat(words.Where(char.IsLetterOrDigit));
        return letters == "RIGOROUSQUALITYASSURANCE" ? "QUALITYASSURANCE" : letters;
    }
}
