using System.Collections.Immutable;
using Reporting.Audits.Register;

namespace Reporting.Audits.Analysis;

/// <summary>A fold of audits for one service area, team, manager or theme.</summary>
internal sealed record GroupOf<T>(string Group, T Value);

/// <summary>A fold of audits for each service area and, last, for all of them together.</summary>
/// <param name="Areas">In the order of <see cref="ServiceAreas.InOrder"/>; every audit is in one of them.</param>
internal sealed record ByArea<T>(ImmutableArray<GroupOf<T>> Areas, T Total);

/// <summary>How a fold is made for each service area.</summary>
internal static class ByArea
{
    /// <summary>"All", as the framework's tables call their last row.</summary>
    public const string All = "All";

    /// <param name="leavesOutEmpty">
    /// An area without audits is left out of the annual report and a row of zeros in the others. Audits of no known
    /// area have a row only where there are any. Source: audit-cycle.md, Quarterly and annual.
    /// </param>
    public static ByArea<T> Of<T>(
        IEnumerable<Audit> audits,
        ServiceAreas areas,
        Func<ImmutableArray<Audit>, T> fold,
        bool leavesOutEmpty = false)
    {
        ImmutableArray<Audit> all = [.. audits];
        var groups = all.ToLookup(audit => audit.ServiceArea, StringComparer.Ordinal);
        var order = areas.InOrder.Concat(OthersOf(all, areas));
        return new ByArea<T>(
            [
                .. order.Where(area => groups.Contains(area) || !(leavesOutEmpty || area == ServiceAreas.NotKnown))
                    .Select(area => new GroupOf<T>(area, fold([.. groups[area]]))),
            ],
            fold(all));
    }

    // An area of an earlier period's teams that the latest list has no more: its audits still count.
    private static IEnumerable<string> OthersOf(ImmutableArray<Audit> audits, ServiceAreas areas) =>
        audits.Select(audit => audit.ServiceArea)
            .Except(areas.InOrder, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
