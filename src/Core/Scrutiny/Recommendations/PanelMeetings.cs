using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Reference.Files;

namespace Reporting.Scrutiny.Recommendations;

/// <summary>The meetings of one body, as far as <c>meetings</c> gives them.</summary>
/// <param name="body">Null: it is not known which body an item is for.</param>
internal sealed class PanelMeetings(string? body, IEnumerable<Meeting> meetings)
{
    private readonly ImmutableArray<Meeting> meetings = [.. meetings.OrderBy(meeting => meeting.Date)];

    public string? Body => body;

    public bool AreKnown => !meetings.IsEmpty;

    /// <summary>The days of the meetings that a month's list goes to; none where no meeting takes it.</summary>
    /// <remarks>Those whose snapshot it is; where none says so, the next whose papers go out after the month.</remarks>
    public ImmutableArray<LocalDate> TakenTo(ReportingMonth month)
    {
        ImmutableArray<LocalDate> own =
            [.. meetings.Where(meeting => meeting.SnapshotMonth == month).Select(meeting => meeting.Date).Distinct()];
        return !own.IsEmpty
            ? own
            :
            [
                .. meetings.Where(meeting =>
                        meeting.SnapshotMonth is null && (meeting.PapersOut ?? meeting.Date) > month.End)
                    .Select(meeting => meeting.Date)
                    .Take(1),
            ];
    }

    /// <summary>The days on which it met after the one and before the other.</summary>
    public ImmutableArray<LocalDate> Between(LocalDate after, LocalDate before) =>
        [.. Days.Where(day => day > after && day < before)];

    /// <summary>How many meetings there were since an item was asked for, the last included; null where the list of
    /// meetings doesn't reach back so far.</summary>
    public int? Since(LocalDate asked, LocalDate last) => AreKnown && asked >= meetings[0].Date
        ? Days.Count(day => day > asked && day <= last)
        : null;

    /// <summary>False where the list of meetings covers the day and names no meeting on it.</summary>
    public bool MayHaveMetOn(LocalDate day) => !AreKnown
        || day < meetings[0].Date || day > meetings[^1].Date || Days.Contains(day);

    private IEnumerable<LocalDate> Days => meetings.Select(meeting => meeting.Date).Distinct();
}

/// <summary>Which body's meetings an item is reported to.</summary>
internal sealed class PanelBodies
{
    private const string Panel = "SCRUTINY";

    private readonly ImmutableArray<Meeting> meetings;
    private readonly Dictionary<string, PanelMeetings> bodies;
    private readonly PanelMeetings unknown;

    public PanelBodies(ImmutableArray<Meeting> meetings)
    {
        this.meetings = meetings;
        bodies = meetings.GroupBy(meeting => Heading.Normalise(meeting.Body), StringComparer.Ordinal)
            .ToDictionary(body => body.Key, body => new PanelMeetings(body.First().Body, body), StringComparer.Ordinal);
        unknown = new PanelMeetings(null, []);
        Usual = bodies.Count == 1
            ? bodies.Values.Single()
            : bodies.OrderBy(body => body.Key, StringComparer.Ordinal)
                .FirstOrDefault(body => body.Key.Contains(Panel, StringComparison.Ordinal)).Value ?? unknown;
    }

    /// <summary>The only body there is, or the scrutiny panel.</summary>
    public PanelMeetings Usual { get; }

    /// <summary>The body that met on the day the item was asked for; else the one it is said to be reported to.
    /// </summary>
    public PanelMeetings Of(Recommendation item)
    {
        var named = item.ReportedTo is { } body ? bodies.GetValueOrDefault(Heading.Normalise(body)) : null;
        var met = meetings.Where(meeting => meeting.Date == item.Date)
            .Select(meeting => Heading.Normalise(meeting.Body)).Distinct(StringComparer.Ordinal).ToList();
        return met is [var only] ? bodies[only] : named ?? Usual;
    }
}
