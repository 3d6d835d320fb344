using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Reporting.Audits.Clocks;
using Reporting.Audits.Programme;
using Reporting.Calendars;

namespace Reporting.Audits.Reports.Deadlines;

/// <summary>What one owner gets: their running clocks as a calendar file and as a short text.</summary>
/// <remarks>Audits by their id: no case id, no name.</remarks>
internal sealed class OwnerReminders(AuditScope scope, string owner, ImmutableArray<Clock> running)
{
    private const string NineTheMorningBefore = "-PT15H";
    private const string NineOfTheDay = "PT9H";
    private const string LineEnd = "\r\n";

    private readonly ImmutableArray<Clock> inOrder =
        [.. running.OrderBy(clock => clock.Due).ThenBy(clock => clock.Reference, StringComparer.Ordinal)];

    private string Title => $"Audit deadlines, {owner}: {scope.Area}";

    public string Calendar()
    {
        var uids = new HashSet<string>(StringComparer.Ordinal);
        return CalendarWriter.Write(
            new CalendarFile(Title, scope.AsOf, [.. inOrder.Select(clock => EventOf(clock, uids))]));
    }

    public string Text()
    {
        var ahead = inOrder
            .Where(clock => !clock.IsOverdue)
            .ToLookup(clock => ClockCounts.IsDueSoon(clock, scope.AsOf));
        return string.Concat(((IEnumerable<string>)
        [
            $"{Title}, {ProgrammeWords.Day(scope.AsOf)}",
            scope.Reference.Audits.ExemptMark,
            .. Listed("Overdue", inOrder.Where(clock => clock.IsOverdue)),
            .. Listed("Due in the next ten days", ahead[true]),
            .. Listed("Due later", ahead[false]),
        ]).Select(line => line + LineEnd));
    }

    private ImmutableArray<string> Listed(string heading, IEnumerable<Clock> clocks)
    {
        var lines = clocks.Select(clock => $"- {Said(clock)}").ToList();
        return lines.Count == 0
            ? []
            : ["", string.Create(CultureInfo.InvariantCulture, $"{heading}: {lines.Count}"), .. lines];
    }

    private string Said(Clock clock)
    {
        ImmutableArray<string?> parts =
        [
            OneLine(ClockWords.AuditOf(clock)), ClockRule.Get(clock.Rule).Words, $"due {ProgrammeWords.Day(clock.Due)}",
            Overdue(clock), clock.Because,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    // What is overdue stands on the day of reading, where its owner sees it; its due day is in the words.
    private CalendarEvent EventOf(Clock clock, HashSet<string> uids)
    {
        var what = $"{ClockRule.Get(clock.Rule).Words}, audit {OneLine(ClockWords.AuditOf(clock))}";
        var day = clock.IsOverdue ? scope.AsOf : clock.Due;
        return new CalendarEvent(UidOf(clock, uids), day, day, Overdue(clock) is { } late ? $"{what}: {late}" : what)
        {
            Description = string.Join('\n', [Said(clock), clock.ServiceArea, scope.Reference.Audits.ExemptMark]),
            Sequence = clock.IsOverdue ? Period.DaysBetween(clock.Due, scope.AsOf) : 0,
            Alarm = clock.IsOverdue ? NineOfTheDay : NineTheMorningBefore,
        };
    }

    // Of the audit's own id and what is to be done: no child's or person's id, and the same on every day.
    private string UidOf(Clock clock, HashSet<string> uids)
    {
        for (var number = 0; ; number++)
        {
            var said = string.Join(
                '\u001F', scope.Reference.Authority, clock.Rule,
                clock.Reference ?? $"{owner} {ProgrammeWords.Day(clock.Due)}",
                number.ToString(CultureInfo.InvariantCulture));
            var uid = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..32];
            if (uids.Add(uid))
                return uid;
        }
    }

    private string? Overdue(Clock clock) => ClockWords.Overdue(clock, scope.Reference.Audits.CountsWorkingDays);

    private static string OneLine(string text) =>
        string.Concat(text.Select(each => char.IsControl(each) ? ' ' : each));
}
