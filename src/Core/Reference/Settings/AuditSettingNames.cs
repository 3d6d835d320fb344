using System.Collections.Immutable;
using System.Globalization;
using Reporting.Audits.Register;
using Reporting.Reference.Files;

namespace Reporting.Reference.Settings;

/// <summary>What may be set of the audit cycle. Defaults: the Quality Assurance Framework 2023 to 2025.</summary>
internal static class AuditSettingNames
{
    private const string CalendarDays = "calendar";
    private const string WorkingDays = "working";

    // A label heads a column and a seed is printed in a sentence.
    private const int LongestLabel = 60;
    private const int LongestParagraph = 200;
    private const int LastDayOfEveryMonth = 28;
    private const int MonthsOfAYear = 12;

    private static readonly AuditSettings Framework = new();

    public static ImmutableArray<Setting> All { get; } =
    [
        Number("audit due day", Framework.DueDay, "Day of the month by which its audits are due.",
            LastDayOfEveryMonth, (audits, day) => audits with { DueDay = day }),
        Number("oversight day", Framework.OversightDay, "Day of the next month by which service leads have given "
            + "oversight, disputes are settled and audits are on the child's file.",
            LastDayOfEveryMonth, (audits, day) => audits with { OversightDay = day }),
        Of("audit clock days", CalendarDays, "Whether days past a due date and the three days after an escalation are "
            + "calendar or working days; a week or month that ends on no working day then runs to the next.",
            $"{CalendarDays} or {WorkingDays}",
            (audits, text) => SettingText.IsOneOf(text, CalendarDays, WorkingDays)
                ? audits with { CountsWorkingDays = SettingText.IsOneOf(text, WorkingDays) }
                : null),
        Number("annual audit month", Framework.AnnualMonth, "The month of the year that the annual audit report ends "
            + "with.", MonthsOfAYear, (audits, month) => audits with { AnnualMonth = month }),
        Number("audit grades since month", Framework.GradesSinceMonth, "The month of the year since which the "
            + "quarterly audit analysis counts grades: the last one on or before the quarter's first month.",
            MonthsOfAYear, (audits, month) => audits with { GradesSinceMonth = month }),
        Of("allocation seed", Framework.Seed, "With the month it decides the draw of cases: another one draws again.",
            "at most 60 characters", (audits, text) => text.Length <= LongestLabel
                ? audits with { Seed = text }
                : null),
        Of("file checks", string.Join("; ", Framework.FileChecks), "What the five file checks look for.",
            "five labels of at most 60 characters with ; between",
            (audits, text) => SettingText.Words(text) is { Length: 5 } labels
                && labels.All(label => label.Length <= LongestLabel)
                && labels.Select(Heading.Normalise).Distinct(StringComparer.Ordinal).Count() == labels.Length
                ? audits with { FileChecks = labels }
                : null),
        Of("service areas", string.Join("; ", Framework.Areas.Select(Written)), "The service areas in the order in "
            + "which tables print them, each with the other names that registers use.",
            "names with ; between, each with = and its other names with a comma between",
            (audits, text) => Areas(text) is { IsEmpty: false } areas ? audits with { Areas = areas } : null),
        Of("exempt paragraph", Framework.ExemptParagraph, "What exempt editions say on every sheet that they rely on.",
            "words of at most 200 characters",
            (audits, text) => text.Length <= LongestParagraph ? audits with { ExemptParagraph = text } : null),
    ];

    private static string Written(ServiceArea area) =>
        area.Also.IsEmpty ? area.Name : $"{area.Name} = {string.Join(", ", area.Also)}";

    /// <summary>None where a name is missing or named twice.</summary>
    private static ImmutableArray<ServiceArea> Areas(string text)
    {
        var areas = SettingText.Words(text).Select(Area).ToImmutableArray();
        var names = areas.SelectMany(area => area.Also.Append(area.Name)).Select(Heading.Normalise).ToList();
        return names.Contains("") || names.Distinct(StringComparer.Ordinal).Count() < names.Count ? [] : areas;
    }

    private static ServiceArea Area(string text)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return new ServiceArea(parts[0], parts.Length == 1
            ? []
            : [.. parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
    }

    private static Setting Number(
        string name, int value, string meaning, int most, Func<AuditSettings, int, AuditSettings> set) =>
        Of(name, value.ToString(CultureInfo.InvariantCulture), meaning,
            string.Create(CultureInfo.InvariantCulture, $"a whole number from 1 to {most}"),
            (audits, text) => CellText.Whole(text) is { } number && number >= 1 && number <= most
                ? set(audits, number)
                : null);

    private static Setting Of(
        string name, string value, string meaning, string expected, Func<AuditSettings, string, AuditSettings?> set) =>
        new(name, value, meaning, expected, (all, text) =>
            set(all.Audits, text) is { } audits ? all with { Audits = audits } : null);
}
