using System.Collections.Immutable;
using Reporting.Reference.Files;

namespace Reporting.Reference.Settings;

/// <summary>Every setting there is, with its default and meaning. Source: extracts.md, Reference data.</summary>
internal static class SettingCatalogue
{
    // Names stand in titles and page headers, which Excel ends at 255 characters.
    private const int LongestName = 60;
    private const string ShortName = "a name of at most 60 characters";

    public static ImmutableArray<Setting> All { get; } =
    [
        .. AuthorityNames(),
        .. ReportSettingNames(),
        .. AuditSettingNames.All,
        .. IndicatorSettingNames.All,
    ];

    private static readonly ImmutableDictionary<string, Setting> ByName =
        All.ToImmutableDictionary(setting => Heading.Normalise(setting.Name), StringComparer.Ordinal);

    public static Setting? Find(string name) => ByName.GetValueOrDefault(Heading.Normalise(name));

    private static ImmutableArray<Setting> AuthorityNames() =>
    [
        new("authority", ShippedReference.SampleBorough, "The authority whose shipped reference data is used, and the "
            + "name in every title.", ShortName, (all, text) => IsShort(text) ? all with { Authority = text } : null),
        new("authority code", "", "The code of the authority in the department's tables, old or new.", "a code",
            (all, text) => all with { Code = text }),
        new("region", "", "The region's name as the department's tables write it.", ShortName,
            (all, text) => IsShort(text) ? all with { Region = text } : null),
        new("statistical neighbours", "", "Codes of the statistical neighbours.", "codes with ; between",
            (all, text) => all with { Neighbours = SettingText.Words(text) }),
        new("statistical neighbours model", "", "The edition of the model that names them.", "words",
            (all, text) => all with { NeighbourModel = text }),
    ];

    private static ImmutableArray<Setting> ReportSettingNames() =>
    [
        Whole("low denominator", "9", "Denominators from 1 to this are marked [u].",
            (reports, number) => reports with { LowDenominator = number }),
        Whole("provisional months", "2", "This many last months are marked [p].",
            (reports, number) => reports with { ProvisionalMonths = number }),
        Number("materiality", "2", "A change of at most this many points (percentages) or per cent (counts and rates) "
            + "that alters no status is no restatement.",
            (reports, number) => reports with { MaterialityPoints = number, MaterialityPercent = number }),
        Number("amber margin", "5", "How far from target is within tolerance, where the target gives no margin.",
            (reports, number) => reports with { AmberMargin = number }),
        new("expected lists", ExpectedListNames.Default.ToString(), "The lists that make a month's set complete, so "
            + "that a draft is made.", $"names of lists, or \"{ExpectedListNames.MonthBefore}\", with ; between",
            (all, text) => SettingText.Lists(text) is { } lists
                ? all with { Reports = all.Reports with { ExpectedLists = lists } }
                : null),
        new("contact", new ReportSettings().Contact, "The team a reader may ask; never a person.", "words",
            (all, text) => all with { Reports = all.Reports with { Contact = text } }),
        .. DisclosureSettingNames.All,
        new("release", "approved", "Whether a draft waits for an approved release, or is published by the run.",
            "approved or automatic", (all, text) => SettingText.IsOneOf(text, "approved", "automatic")
                ? all with { Reports = all.Reports with { PublishesItself = SettingText.IsOneOf(text, "automatic") } }
                : null),
    ];

    private static bool IsShort(string text) => text.Length <= LongestName;

    private static Setting Whole(
        string name, string value, string meaning, Func<ReportSettings, int, ReportSettings> set) =>
        new(name, value, meaning, "a whole number", (all, text) => CellText.Whole(text) is { } number
            ? all with { Reports = set(all.Reports, number) }
            : null);

    private static Setting Number(
        string name, string value, string meaning, Func<ReportSettings, decimal, ReportSettings> set) =>
        new(name, value, meaning, "a number of zero or more", (all, text) =>
            CellText.Number(text) is { } number and >= 0 ? all with { Reports = set(all.Reports, number) }
            : null);
}
