using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Reference.Files;

namespace Reporting.Reference.Settings;

/// <summary>The settings that change how indicators are worked out. Defaults are the catalogue's rules.</summary>
internal static class IndicatorSettingNames
{
    private const string AllReferrals = "all";
    private const string WithoutSuspects = "without suspected team moves";
    private const string SupervisionPrefix = "supervision-";

    public static ImmutableArray<Setting> All { get; } =
    [
        Indicator("visit weeks", "6", "Weeks between visits where no frequency is agreed.", "a whole number from 1",
            (rules, text) => Positive(text) is { } weeks ? rules with { DefaultVisitWeeks = weeks } : null),
        Indicator("re-referrals", AllReferrals, "Whether suspected team moves stay in the published figure.",
            $"{AllReferrals} or {WithoutSuspects}",
            (rules, text) => SettingText.IsOneOf(text, AllReferrals, WithoutSuspects)
                ? rules with { PublishSuspectedReferrals = SettingText.IsOneOf(text, AllReferrals) }
                : null),
        .. CodeSets(),
        .. SupervisionCohorts().SelectMany(Supervision),
        .. Windows(),
    ];

    private static ImmutableArray<Setting> CodeSets() =>
    [
        Codes("short break legal statuses", "V3; V4", "Legal statuses that leave \"in care\".",
            (rules, codes) => rules with { ShortBreaks = codes }),
        Codes("section 20 legal statuses", "V2", "Legal statuses that are accommodation under section 20.",
            (rules, codes) => rules with { Section20 = codes }),
        Codes("residential placement types", "K2", "Placement types that are residential.",
            (rules, codes) => rules with { ResidentialPlacements = codes }),
        Codes("foster placement types", "U1; U2; U3; U4; U5; U6", "Placement types that are foster care.",
            (rules, codes) => rules with { FosterPlacements = codes }),
        Codes("independent providers", "PR4; PR5", "Placement providers that are independent agencies.",
            (rules, codes) => rules with { IndependentProviders = codes }),
        Codes("adoption placement types", "A3; A4; A5; A6", "Placement types that are placed for adoption.",
            (rules, codes) => rules with { AdoptionPlacements = codes }),
        Indicator("education, employment or training", "F; P", "First letters of activity codes that count as it.",
            "single letters with ; between",
            (rules, text) => SettingText.Codes(text) is { Count: > 0 } codes && codes.All(code => code.Length == 1)
                ? rules with { InEducationEmploymentOrTraining = [.. codes.Select(code => code[0])] }
                : null),
    ];

    private static IEnumerable<string> SupervisionCohorts() => Catalogue.All
        .Select(indicator => indicator.Id)
        .Where(id => id.StartsWith(SupervisionPrefix, StringComparison.Ordinal));

    private static IEnumerable<Setting> Supervision(string cohort) =>
    [
        Indicator($"{cohort} weeks", "8", "Weeks within which supervision is in time.", "a whole number from 1",
            (rules, text) => Positive(text) is { } weeks
                ? With(rules, cohort, rule => rule with { Weeks = weeks })
                : null),
        Indicator($"{cohort} types", "Case; Group", "Kinds of supervision that count.",
            "any of Case, Group and Management oversight with ; between",
            (rules, text) => SupervisionTypes(text) is { } types
                ? With(rules, cohort, rule => rule with { Types = types })
                : null),
    ];

    private static IEnumerable<Setting> Windows() =>
        from list in (ImmutableArray<string>)
        [
            ListNames.EarlyHelp, ListNames.ChildrenInNeed, ListNames.ChildProtection, ListNames.ChildrenInCare,
        ]
        select Indicator($"{list} window months", "6", "Months that the list covers.", "a whole number from 1",
            (rules, text) => Positive(text) is { } months
                ? rules with { WindowMonths = rules.WindowMonths.SetItem(list, months) }
                : null);

    private static IndicatorSettings With(
        IndicatorSettings rules, string cohort, Func<SupervisionRule, SupervisionRule> change) =>
        rules with { Supervision = rules.Supervision.SetItem(cohort, change(rules.SupervisionOf(cohort))) };

    private static ImmutableHashSet<SupervisionType>? SupervisionTypes(string text)
    {
        var types = SettingText.Words(text).Select(TypeOf).ToList();
        return types.Count > 0 && !types.Contains(null) ? [.. types.Select(type => type!.Value)] : null;
    }

    private static SupervisionType? TypeOf(string text) => Heading.Normalise(text) switch
    {
        "CASE" => SupervisionType.Case,
        "GROUP" => SupervisionType.Group,
        "MANAGEMENT OVERSIGHT" => SupervisionType.ManagementOversight,
        _ => null,
    };

    private static int? Positive(string text) => CellText.Whole(text) is { } number and > 0 ? number : null;

    private static Setting Codes(
        string name,
        string value,
        string meaning,
        Func<IndicatorSettings, ImmutableHashSet<string>, IndicatorSettings> set) =>
        Indicator(name, value, meaning, "codes with ; between", (rules, text) =>
            SettingText.Codes(text) is { Count: > 0 } codes ? set(rules, codes) : null);

    private static Setting Indicator(
        string name,
        string value,
        string meaning,
        string expected,
        Func<IndicatorSettings, string, IndicatorSettings?> set) =>
        new(name, value, meaning, expected, (all, text) =>
            set(all.Indicators, text) is { } rules ? all with { Indicators = rules } : null);
}
