using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Audits.Overview;

/// <summary>Complaints or escalations of a group: raised, closed, outstanding at month end.</summary>
/// <param name="ThisQuarter">Raised in the three months that end with the report's.</param>
/// <param name="LastQuarter">Raised in the three months before those.</param>
internal sealed record ConcernCounts(
    int Raised, int Closed, int Outstanding, int Overdue, int ThisQuarter, int LastQuarter)
{
    public static ConcernCounts Of(IEnumerable<Concern> concerns, ReportingMonth month)
    {
        ImmutableArray<Concern> all = [.. concerns];
        var (now, quarter) = (AuditWindow.Of(month), Quarter(month));
        return new ConcernCounts(
            all.Count(each => each.IsOpenedIn(now)),
            all.Count(each => each.IsClosedIn(now)),
            all.Count(each => each.IsOutstandingOn(month.End)),
            all.Count(each => each.IsOverdueOn(month.End)),
            all.Count(each => each.IsOpenedIn(quarter)),
            all.Count(each => each.IsOpenedIn(quarter.Previous)));
    }

    /// <summary>The three months that end with this one.</summary>
    public static AuditWindow Quarter(ReportingMonth month) => new(month.PlusMonths(-2), month);

    public IEnumerable<(string Measure, Figure Figure)> Figures(ConcernKind kind) =>
    [
        ($"{kind.Lower}-raised", Figure.Count(Raised)),
        ($"{kind.Lower}-closed", Figure.Count(Closed)),
        ($"{kind.Lower}-not-closed", Figure.Count(Outstanding)),
        .. kind.HasDueDay
            ? (IEnumerable<(string, Figure)>)[($"{kind.Lower}-overdue", Figure.Count(Overdue))]
            : [],
        ($"{kind.Lower}-raised-in-three-months", Figure.Count(ThisQuarter)),
        ($"{kind.Lower}-raised-in-three-months-before", Figure.Count(LastQuarter)),
    ];

    /// <summary>What grows before it is many: the emerging themes.</summary>
    public string Trend => (ThisQuarter, LastQuarter) switch
    {
        (0, 0) => "None",
        ( > 0, 0) => "New",
        var (now, before) when now > before => "More",
        var (now, before) when now < before => "Fewer",
        _ => "As many",
    };
}

/// <summary>How long what was closed in a window took, in calendar days.</summary>
internal sealed record ClosingTimes(int Raised, int Closed, Share WithinTwoWeeks, Share WithinFourWeeks)
{
    private const int TwoWeeks = 14;
    private const int FourWeeks = 28;

    /// <summary>Null where nothing was closed with both dates.</summary>
    public decimal? MedianDays { get; private init; }

    public int? LongestDays { get; private init; }

    public static ClosingTimes Of(IEnumerable<Concern> concerns, AuditWindow window)
    {
        ImmutableArray<Concern> all = [.. concerns];
        ImmutableArray<int> days =
        [
            .. all.Where(each => each.IsClosedIn(window)).Select(each => each.DaysToClose).OfType<int>().Order(),
        ];
        return new ClosingTimes(
            all.Count(each => each.IsOpenedIn(window)),
            all.Count(each => each.IsClosedIn(window)),
            Share.Where(days, each => each <= TwoWeeks),
            Share.Where(days, each => each <= FourWeeks))
        {
            MedianDays = days.IsEmpty ? null : (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2m,
            LongestDays = days.IsEmpty ? null : days[^1],
        };
    }
}
