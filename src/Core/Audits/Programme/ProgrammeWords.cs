using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Reporting.Reference;

namespace Reporting.Audits.Programme;

/// <summary>Entries of the programme as people read them.</summary>
internal static class ProgrammeWords
{
    /// <summary>What goes with a practice week on another year's weekdays.</summary>
    public const string NotMondayToFriday = "not Monday to Friday: check the dates";

    private const string To = " to ";
    private const int LongestTime = 5;

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    /// <summary>"Theme: Neglect"; the kind alone where it has no theme.</summary>
    public static string Named(ProgrammeEntry entry) =>
        entry.Theme is { } theme ? $"{entry.Kind}: {theme}" : entry.Kind;

    /// <summary>"6 Mar 2023 to 10 Mar 2023, 15:00 to 17:00"; null: some time in the month.</summary>
    public static string? Days(ProgrammeEntry entry)
    {
        if (entry.From is not { } first)
            return null;
        var days = entry.To is { } last && last != first ? $"{Day(first)}{To}{Day(last)}" : Day(first);
        return Hours(entry) is { } hours ? $"{days}, {hours}" : days;
    }

    /// <summary>"15:00 to 17:00"; null: it has none.</summary>
    public static string? Hours(ProgrammeEntry entry) =>
        HoursOf(entry) is var (from, to) ? $"{Time.Format(from)}{To}{Time.Format(to)}" : null;

    public static string Day(LocalDate day) => day.ToString("d MMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>Completed By without the hours it may end with.</summary>
    public static string? CompletedBy(ProgrammeEntry entry) =>
        entry.CompletedBy is { } who && HoursOf(entry) is not null
            ? who[..who.LastIndexOf(',')].Trim()
            : entry.CompletedBy;

    /// <summary>Hours that Completed By ends with: "Moderation panel, 15:00 to 17:00"; null: it has none.</summary>
    public static (LocalTime From, LocalTime To)? HoursOf(ProgrammeEntry entry)
    {
        var comma = entry.CompletedBy?.LastIndexOf(',') ?? -1;
        if (comma < 0)
            return null;
        var hours = entry.CompletedBy![(comma + 1)..].Split(To, StringSplitOptions.TrimEntries);
        return hours is [{ Length: <= LongestTime } first, { Length: <= LongestTime } last]
            && Time.Parse(first).TryGetValue(default, out var from)
            && Time.Parse(last).TryGetValue(default, out var to)
            && from < to
            ? (from, to)
            : null;
    }
}
