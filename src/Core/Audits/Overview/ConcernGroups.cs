using System.Collections.Immutable;
using Reporting.Audits.Analysis;

namespace Reporting.Audits.Overview;

/// <summary>A scope's complaints, or its escalations, by age, service area, stage and subject.</summary>
internal sealed class ConcernGroups(AuditScope scope, ConcernKind kind)
{
    private const string NotRecorded = "Not recorded";

    private readonly ImmutableArray<Concern> all = kind.Of(scope.Months);

    public ConcernKind Kind => kind;

    /// <summary>An empty list is not a missing one.</summary>
    public bool IsTold { get; } = scope.Months.Any(kind.IsTold);

    /// <summary>Closed by their status, without a date: not outstanding.</summary>
    public int ClosedWithoutDate => all.Count(each => each is { SaysClosed: true, Closed: null });

    public ConcernCounts Total => Counts(_ => true);

    /// <summary>Of the outstanding ones alone.</summary>
    public IEnumerable<GroupOf<ConcernCounts>> ByAge => AgeBand.All.Select(band => new GroupOf<ConcernCounts>(
        band.Words, Counts(each => IsOutstanding(each) && band.Holds(each.DaysOpenOn(scope.Period.End)))));

    public IEnumerable<GroupOf<ConcernCounts>> ByServiceArea => scope.Areas.InOrder
        .Where(area => area != Register.ServiceAreas.NotKnown || all.Any(each => each.ServiceArea == area))
        .Select(area => new GroupOf<ConcernCounts>(area, Counts(each => each.ServiceArea == area)));

    public IEnumerable<GroupOf<ConcernCounts>> ByStage => By(each => each.Stage);

    /// <summary>Most first, so that emerging themes are seen.</summary>
    public IEnumerable<GroupOf<ConcernCounts>> BySubject => By(each => each.Subject)
        .OrderByDescending(group => group.Value.ThisQuarter)
        .ThenByDescending(group => group.Value.Outstanding)
        .ThenBy(group => group.Group, StringComparer.Ordinal);

    public ClosingTimes Timed(AuditWindow window) => ClosingTimes.Of(all, window);

    public IEnumerable<AuditFigure> Figures() => !IsTold
        ? []
        : AuditFigures.Of(
                new ByArea<ConcernCounts>([.. ByServiceArea], Total), scope.Reference.Authority,
                counts => counts.Figures(kind))
            .Concat(AuditFigures.Of(AuditBreakdowns.Theme, BySubject, counts => counts.Figures(kind)));

    private IEnumerable<GroupOf<ConcernCounts>> By(Func<Concern, string?> group)
    {
        var quarter = ConcernCounts.Quarter(scope.Period);
        return all
            .Where(each => IsOutstanding(each) || each.IsOpenedIn(quarter) || each.IsOpenedIn(quarter.Previous))
            .Select(each => group(each) ?? NotRecorded)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => new GroupOf<ConcernCounts>(name, Counts(each => (group(each) ?? NotRecorded) == name)));
    }

    private bool IsOutstanding(Concern each) => each.IsOutstandingOn(scope.Period.End);

    private ConcernCounts Counts(Func<Concern, bool> isIn) => ConcernCounts.Of(all.Where(isIn), scope.Period);
}
