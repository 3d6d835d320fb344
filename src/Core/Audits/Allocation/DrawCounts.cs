using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Indicators;

namespace Reporting.Audits.Allocation;

/// <summary>How many cases of a group were open and how many were drawn.</summary>
/// <param name="Barred">Audited, or allocated, in the last six months.</param>
internal sealed record DrawCounts(int Open, int Barred, int Drawn, int ReAudits, int OfTheme)
{
    /// <summary>By service area, in their order; areas without a case too, but not the unknown one.</summary>
    public static ByArea<DrawCounts> ByArea(AllocationDraw draw, AuditScope scope) => Of(
        draw,
        scope.Areas.InOrder.Where(area => area != Register.ServiceAreas.NotKnown
            || draw.Request.Frame.Cases.Any(each => each.ServiceArea == area)),
        area => area,
        each => each.ServiceArea);

    /// <summary>By plan type, in their order of precedence.</summary>
    public static ByArea<DrawCounts> ByPlan(AllocationDraw draw) =>
        Of(draw, Enum.GetValues<PlanKind>(), PlanWords.Of, each => each.Plan);

    public static IEnumerable<(string Measure, Figure Figure)> Figures(DrawCounts counts) =>
    [
        ("open-cases", Figure.Count(counts.Open)),
        ("audited-lately", Figure.Count(counts.Barred)),
        ("drawn", Figure.Count(counts.Drawn)),
        ("drawn-for-re-audit", Figure.Count(counts.ReAudits)),
        ("drawn-for-theme", Figure.Count(counts.OfTheme)),
    ];

    private static ByArea<DrawCounts> Of<T>(
        AllocationDraw draw, IEnumerable<T> groups, Func<T, string> words, Func<FrameCase, T> groupOf) => new(
        [
            .. groups.Select(group => new GroupOf<DrawCounts>(
                words(group), Count(draw, each => EqualityComparer<T>.Default.Equals(groupOf(each), group)))),
        ],
        Count(draw, _ => true));

    private static DrawCounts Count(AllocationDraw draw, Func<FrameCase, bool> isIn)
    {
        ImmutableArray<FrameCase> open = [.. draw.Request.Frame.Cases.Where(isIn)];
        ImmutableArray<AllocatedCase> drawn = [.. draw.Cases.Where(each => isIn(each.Case))];
        return new DrawCounts(
            open.Length,
            open.Count(draw.Request.History.IsBarred),
            drawn.Length,
            drawn.Count(each => each.Reason == DrawReason.ReAudit),
            drawn.Count(each => each.Reason == DrawReason.Theme));
    }
}
