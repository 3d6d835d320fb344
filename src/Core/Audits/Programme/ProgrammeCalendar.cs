using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Reporting.Calendars;
using Reporting.Reference;

namespace Reporting.Audits.Programme;

/// <summary>The year's programme as calendar entries.</summary>
internal static class ProgrammeCalendar
{
    private const string NineTheMorningBefore = "-PT15H";

    /// <param name="area">The place as titles name it.</param>
    /// <param name="mark">What an exempt edition says of itself.</param>
    public static CalendarFile Of(ProgrammeYear year, string area, string mark, LocalDate asOf) => new(
        $"Audit programme {year.Year}: {area}",
        asOf,
        [
            .. year.Entries.GroupBy(entry => UidOf(entry, area), StringComparer.Ordinal)
                .Select(same => EventOf(same.First(), same.Key, mark)),
        ]);

    private static CalendarEvent EventOf(ProgrammeEntry entry, string uid, string mark)
    {
        var first = entry.From ?? entry.Month.Start;
        var last = entry.To ?? entry.From ?? entry.Month.End;
        var hours = ProgrammeWords.HoursOf(entry);
        ImmutableArray<string?> about =
        [
            ProgrammeWords.CompletedBy(entry),
            entry.IsSoundWeek ? null : $"Practice week, {ProgrammeWords.NotMondayToFriday}.",
            mark,
        ];
        return new CalendarEvent(uid, first, last, ProgrammeWords.Named(entry))
        {
            Description = string.Join('\n', about.OfType<string>()),
            Hours = first == last ? hours : null,
            Alarm = entry.From is null ? null : NineTheMorningBefore,
        };
    }

    // Made of what the entry says, so that an entry that stays keeps its id whatever is added to the programme.
    private static string UidOf(ProgrammeEntry entry, string area)
    {
        var said = string.Join('\u001F', area, entry.Month, entry.Kind, entry.Theme, ProgrammeWords.Days(entry));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..32];
    }
}
