using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Reporting.Calendars;

/// <summary>Writes calendar files that other programs import: iCalendar 2.0. Source: RFC 5545.</summary>
internal static class CalendarWriter
{
    private const string Product = "-//Reporting//Audit cycle//EN";

    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    public static string Write(CalendarFile file)
    {
        var text = new StringBuilder()
            .Append(ContentLine.Of("BEGIN", "VCALENDAR"))
            .Append(ContentLine.Of("VERSION", "2.0"))
            .Append(ContentLine.Of("PRODID", Product))
            .Append(ContentLine.Of("CALSCALE", "GREGORIAN"))
            .Append(ContentLine.Of("METHOD", "PUBLISH"))
            .Append(ContentLine.Text("X-WR-CALNAME", file.Name));
        foreach (var entry in file.Events)
            Append(text, entry, file.MadeOn);
        return text.Append(ContentLine.Of("END", "VCALENDAR")).ToString();
    }

    private static void Append(StringBuilder text, CalendarEvent entry, LocalDate madeOn)
    {
        text.Append(ContentLine.Of("BEGIN", "VEVENT"))
            .Append(ContentLine.Of("UID", entry.Uid))
            .Append(ContentLine.Of("DTSTAMP", $"{Day.Format(madeOn)}T000000Z"))
            .Append(ContentLine.Of("SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture)));
        AppendDays(text, entry);
        text.Append(ContentLine.Text("SUMMARY", entry.Summary));
        if (entry.Description is { } description)
            text.Append(ContentLine.Text("DESCRIPTION", description));
        text.Append(ContentLine.Of("CLASS", "CONFIDENTIAL"));
        if (entry.Alarm is { } alarm)
        {
            text.Append(ContentLine.Of("BEGIN", "VALARM"))
                .Append(ContentLine.Of("ACTION", "DISPLAY"))
                .Append(ContentLine.Text("DESCRIPTION", entry.Summary))
                .Append(ContentLine.Of("TRIGGER", alarm))
                .Append(ContentLine.Of("END", "VALARM"));
        }

        text.Append(ContentLine.Of("END", "VEVENT"));
    }

    // Whole days end before the day after the last one, and leave their owner free.
    private static void AppendDays(StringBuilder text, CalendarEvent entry)
    {
        if (entry.Hours is var (from, to))
        {
            text.Append(ContentLine.Of("DTSTART", MomentOf(entry.From, from)))
                .Append(ContentLine.Of("DTEND", MomentOf(entry.From, to)));
            return;
        }

        text.Append(ContentLine.Of("DTSTART;VALUE=DATE", Day.Format(entry.From)))
            .Append(ContentLine.Of("DTEND;VALUE=DATE", Day.Format(entry.To.PlusDays(1))))
            .Append(ContentLine.Of("TRANSP", "TRANSPARENT"));
    }

    // In universal time no reader needs a table of time zones.
    private static string MomentOf(LocalDate day, LocalTime time) =>
        Moment.Format(London.AtLeniently(day + time).ToInstant());
}
