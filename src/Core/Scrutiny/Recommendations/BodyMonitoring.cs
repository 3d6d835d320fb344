using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Periods;

namespace Reporting.Scrutiny.Recommendations;

/// <summary>The lists of one body, meeting by meeting, up to a month's.</summary>
internal sealed class BodyMonitoring
{
    private readonly PanelMeetings meetings;
    private readonly List<Followed> followed = [];
    private readonly List<LeftItem> left = [];

    private BodyMonitoring(PanelMeetings meetings) => this.meetings = meetings;

    public PanelMeetings Meetings => meetings;

    public ImmutableArray<MonitoredItem> Items { get; private set; } = [];

    public ImmutableArray<LeftItem> Left => [.. left];

    public required ListTaken Taken { get; init; }

    public bool HasItems => !Items.IsEmpty || !Left.IsEmpty;

    /// <param name="lists">The month's own last, or the last there was before it.</param>
    public static BodyMonitoring Of(ReportingMonth month, ImmutableArray<PanelList> lists, PanelMeetings meetings)
    {
        var now = new Report(lists[^1], meetings.TakenTo(month), month.End);
        var before = Reported(lists.Where(list => list.Month < month), now, meetings);
        var untold = before is [.., var last] ? Untold(last, now, meetings) : [];
        var all = new BodyMonitoring(meetings) { Taken = new ListTaken(meetings.Body, now.Days, untold) };
        for (var at = 0; at < before.Count; at++)
            all.Follow(before[at], at == 0 ? [] : Untold(before[at - 1], before[at], meetings));
        all.Follow(now, untold);
        all.Items = [.. all.followed.Select(item => all.Monitored(item, now, before.Count > 0))];
        return all;
    }

    /// <summary>The lists that meetings before this one were given: of several for one meeting the last.</summary>
    /// <remarks>Where no meeting is known every month's list counts as reported.</remarks>
    private static List<Report> Reported(IEnumerable<PanelList> lists, Report now, PanelMeetings meetings) => lists
        .Select(list => new Report(list, meetings.TakenTo(list.Month), list.Month.End))
        .Where(report => !meetings.AreKnown || (!report.Days.IsEmpty && report.Last < now.First))
        .GroupBy(report => meetings.AreKnown ? report.Last : report.List.Month.End)
        .Select(same => same.Last())
        .ToList();

    private static ImmutableArray<LocalDate> Untold(Report before, Report now, PanelMeetings meetings) =>
        meetings.Between(before.Last, now.First);

    private void Follow(Report report, ImmutableArray<LocalDate> untold)
    {
        var listed = report.List.Items.ToDictionary(item => item.Key);
        left.Clear();
        var gone = followed.Where(item => !listed.ContainsKey(item.Key)).ToList();
        foreach (var item in gone)
            Miss(item, untold);
        foreach (var item in report.List.Items)
        {
            if (followed.Find(each => each.Key == item.Key) is not { } known)
                followed.Add(known = new Followed(item.Key));
            known.Meet(item, report);
        }
    }

    private void Miss(Followed item, ImmutableArray<LocalDate> untold)
    {
        var why = item.Removal;
        if (why == Removal.Stays && untold.IsEmpty)
        {
            item.IsMissing = true;
            return;
        }

        followed.Remove(item);
        left.Add(new LeftItem(meetings.Body, item.Item!, why, item.RemovableSince));
    }

    // On the first list there is nobody can tell what is new without the meetings.
    private MonitoredItem Monitored(Followed item, Report now, bool hasEarlier)
    {
        var since = meetings.Since(item.Key.Asked, now.Last);
        return new MonitoredItem(meetings.Body, item.Item!)
        {
            IsNew = item is { Reports: 1, IsMissing: false } && (since <= 1 || (since is null && hasEarlier)),
            IsMissing = item.IsMissing,
            Meetings = since,
            Removal = item.Removal == Removal.Reported && item.IsFirstTold ? Removal.OnceReported : item.Removal,
            RemovableSince = item.RemovableSince,
        };
    }

    /// <summary>A list as meetings were given it.</summary>
    private sealed record Report(PanelList List, ImmutableArray<LocalDate> Days, LocalDate MonthEnd)
    {
        // The month's list of which no meeting is known is reported after the month.
        public LocalDate First => Days is [var first, ..] ? first : MonthEnd.PlusDays(1);

        public LocalDate Last => Days is [.., var last] ? last : MonthEnd;

        public LocalDate? Meeting => Days is [.., var last] ? last : null;
    }

    /// <summary>What is known of an item so far.</summary>
    private sealed class Followed(ItemKey key)
    {
        public ItemKey Key => key;

        public ListedItem? Item { get; private set; }

        public bool IsMissing { get; set; }

        /// <summary>Lists that had it.</summary>
        public int Reports { get; private set; }

        /// <summary>The last list is the first to say that it is over.</summary>
        public bool IsFirstTold { get; private set; }

        public LocalDate? RemovableSince { get; private set; }

        public Removal Removal =>
            Item is { Progress: Progress.Completed, Words.AcceptedOn: not null } ? Removal.Accepted
            : IsOver(Item) ? Removal.Reported
            : Removal.Stays;

        public void Meet(ListedItem item, Report report)
        {
            IsFirstTold = IsOver(item) && Item?.Progress != item.Progress;
            RemovableSince = item.Progress == Progress.Completed && item.Words.AcceptedOn is { } accepted ? accepted
                : !IsOver(item) ? null
                : IsFirstTold ? report.Meeting
                : RemovableSince;
            (Item, IsMissing) = (item, false);
            Reports++;
        }

        private static bool IsOver(ListedItem? item) => item?.Progress is Progress.Completed or Progress.Rejected;
    }
}
