using NodaTime;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Lists;

/// <summary>The Annex A workbooks that authorities fill in: the headings differ in a few words and columns.</summary>
internal enum Layout
{
    Year2019,
    Year2024,
}

/// <summary>What the system shows at the end of a month: the world as far as it had been recorded by then.</summary>
internal sealed class Snapshot(World world, YearMonth month, Layout layout)
{
    private const int WindowMonths = 6;

    private ILookup<Child, Enquiry>? enquiries;

    public World World => world;

    public YearMonth Month => month;

    public Layout Layout => layout;

    public LocalDate Start { get; } = month.OnDayOfMonth(1);

    public LocalDate End { get; } = month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1);

    /// <summary>First day of the six months that Annex A's lists cover.</summary>
    public LocalDate WindowStart { get; } = month.OnDayOfMonth(1).PlusMonths(1 - WindowMonths);

    public bool InWindow(LocalDate? day) => day is { } known && known >= WindowStart && known <= End;

    /// <summary>Open at the snapshot, or closed inside the window.</summary>
    public bool OpenOrRecent(LocalDate start, Recorded end) =>
        start <= End && (end.At(End) is not { } ended || ended >= WindowStart);

    /// <summary>The child's enquiries of the twelve months to the snapshot.</summary>
    public IEnumerable<Enquiry> EnquiriesOf(Child child)
    {
        enquiries ??= world.Enquiries
            .Where(enquiry => enquiry.Start <= End && enquiry.Start > End.PlusYears(-1))
            .ToLookup(enquiry => enquiry.Child);
        return enquiries[child];
    }

    /// <summary>Planted: a child with a protection plan whose case still says child in need.</summary>
    public bool ShowsWrongStatus(CaseEpisode episode)
    {
        const int OneIn = 90;
        return episode.Child.Number % OneIn == 0 && episode.StatusAt(End) == Status.ProtectionPlan;
    }

    /// <summary>Planted: a young person put on the care leavers' list while still in care.</summary>
    public bool ListsTooEarly(CareLeaver leaver)
    {
        const int OneIn = 25;
        return leaver.Child.Number % OneIn == 0 && leaver.From > End && leaver.From <= End.PlusMonths(9);
    }

    public Table Table<T>(string name, string? title, IReadOnlyList<Column<T>> columns, IEnumerable<T> items)
    {
        var shown = columns.Where(column => column.HeadingIn(layout) is not null).ToArray();
        var headings = shown.Select(column => new Heading(column.HeadingIn(layout)!, column.Kind)).ToArray();
        var rows = items.Select(item => Array.ConvertAll(shown, column => column.Value(item, this))).ToList();
        return new(name, title, headings, rows);
    }

    /// <summary>A local list: the same headings in every layout.</summary>
    public Table Table<T>(string name, IReadOnlyList<Column<T>> columns, IEnumerable<T> items) =>
        Table(name, null, columns, items);
}
