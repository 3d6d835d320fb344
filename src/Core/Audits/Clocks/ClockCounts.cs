using System.Collections.Immutable;
using NodaTime;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Audits.Clocks;

/// <summary>Clocks of a group on the day they are read.</summary>
/// <param name="Overdue">Of the running ones.</param>
/// <param name="LongestOverdue">Days that the longest of them is past its day.</param>
/// <param name="DueSoon">Of the running ones: due today or in the next ten days.</param>
/// <param name="Done">In the month of the day of reading.</param>
/// <param name="DoneLate">Of the done ones: after their day.</param>
internal sealed record ClockCounts(int Running, int Overdue, int LongestOverdue, int DueSoon, int Done, int DoneLate)
{
    public const int DaysAhead = 10;

    public static ClockCounts Of(IEnumerable<Clock> clocks, LocalDate asOf)
    {
        var all = clocks.ToList();
        var done = all.Where(clock => IsDoneIn(clock, ReportingMonth.Of(asOf))).ToList();
        return new ClockCounts(
            all.Count(clock => clock.IsRunning),
            all.Count(clock => clock.IsOverdue),
            all.Where(clock => clock.IsOverdue).Select(clock => clock.OverdueBy).DefaultIfEmpty().Max(),
            all.Count(clock => IsDueSoon(clock, asOf)),
            done.Count,
            done.Count(clock => clock.OverdueBy > 0));
    }

    public static bool IsDueSoon(Clock clock, LocalDate asOf) =>
        clock.IsRunning && clock.Due >= asOf && clock.Due <= asOf.PlusDays(DaysAhead);

    public static bool IsDoneIn(Clock clock, ReportingMonth month) => month.Contains(clock.Done);

    /// <summary>Of the authority and of each service area that has clocks.</summary>
    public static IEnumerable<AuditFigure> Figures(ImmutableArray<Clock> clocks, AuditScope scope)
    {
        var areas = clocks.ToLookup(clock => clock.ServiceArea, StringComparer.Ordinal);
        return Of(AuditBreakdowns.Authority, scope.Reference.Authority, clocks, scope.AsOf)
            .Concat(scope.Areas.InOrder.Where(areas.Contains).SelectMany(area =>
                Of(AuditBreakdowns.ServiceArea, area, areas[area], scope.AsOf)));
    }

    private static IEnumerable<AuditFigure> Of(
        string breakdown, string group, IEnumerable<Clock> clocks, LocalDate asOf)
    {
        AuditFigure Count(string measure, int count) => new(measure, breakdown, group, Figure.Count(count));
        var counts = Of(clocks, asOf);
        return
        [
            Count("clocks-running", counts.Running),
            Count("clocks-overdue", counts.Overdue),
            Count("clocks-due-in-ten-days", counts.DueSoon),
            Count("clocks-done-in-month", counts.Done),
            Count("clocks-done-late-in-month", counts.DoneLate),
        ];
    }
}
