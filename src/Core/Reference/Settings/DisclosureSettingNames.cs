using System.Collections.Immutable;
using System.Globalization;
using Reporting.Disclosure;
using Reporting.Reference.Files;

namespace Reporting.Reference.Settings;

/// <summary>How public editions are protected. Source: scrutiny.md, Disclosure.</summary>
internal static class DisclosureSettingNames
{
    // Above this no table of one authority's children says anything, and a slip of the pen is likelier.
    private const int LargestThreshold = 100;

    // A blank value is the default, as with every setting: that there are no exemptions has to be said.
    private const string None = "none";

    private static readonly ImmutableArray<(string Name, Exemptions Exempt)> Exempted =
    [
        ("authority-headline", Exemptions.AuthorityHeadline),
        ("audit-grades", Exemptions.AuditGrades),
    ];

    public static ImmutableArray<Setting> All { get; } =
    [
        new("suppression threshold", "5", "Counts from 1 to this are small in public editions.",
            string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {LargestThreshold}"),
            (all, text) => CellText.Whole(text) is { } number and >= 1 and <= LargestThreshold
                ? all with { Reports = all.Reports with { SuppressionThreshold = number } }
                : null),
        new("exemptions", string.Join("; ", Exempted.Select(each => each.Name)), "What public editions may tell with "
            + "small counts in it; everything else is protected.",
            $"any of {string.Join(" and ", Exempted.Select(each => each.Name))} with ; between, or {None}",
            (all, text) => ExemptionsOf(text) is { } exempt
                ? all with { Reports = all.Reports with { Exemptions = exempt } }
                : null),
    ];

    private static Exemptions? ExemptionsOf(string text)
    {
        if (SettingText.IsOneOf(text, None))
            return Exemptions.None;
        var words = SettingText.Words(text);
        var exempt = Exemptions.None;
        foreach (var word in words)
        {
            var known = Exempted.FirstOrDefault(each => SettingText.IsOneOf(word, each.Name)).Exempt;
            if (known == Exemptions.None)
                return null;
            exempt |= known;
        }

        return words.IsEmpty ? null : exempt;
    }
}
