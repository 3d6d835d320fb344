using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports;
using Reporting.Workbooks;

namespace Reporting.Audits.Allocation;

/// <summary>Open cases and drawn ones by service area and by plan type; no case.</summary>
internal static class DrawCountsSheet
{
    public static TableSheet ByArea(AuditSheet sheet, AllocationDraw? draw) => Of(
        sheet, draw, "By_service_area", "Cases drawn by service area", "Service area",
        draw is null ? null : DrawCounts.ByArea(draw, sheet.Scope));

    public static TableSheet ByPlan(AuditSheet sheet, AllocationDraw? draw) => Of(
        sheet, draw, "By_plan_type", "Cases drawn by plan type", "Plan type",
        draw is null ? null : DrawCounts.ByPlan(draw));

    private static TableSheet Of(
        AuditSheet sheet, AllocationDraw? draw, string tab, string subject, string group, ByArea<DrawCounts>? counts) =>
        sheet.Of(
            tab,
            subject,
            Columns(group),
            counts is null
                ? []
                : counts.Areas.Append(new(Analysis.ByArea.All, counts.Total)).Select(each => Row(each, counts.Total)),
            DrawWords.NoFrame,
            [
                $"It has a row for each {group.ToLowerInvariant()} and one for all. Audited lately: audited, or "
                + "allocated, in the last six months and not due a re-audit.",
                .. DrawWords.Of(draw),
            ]);

    private static ImmutableArray<Column> Columns(string group) =>
    [
        Column.Label(group, 40),
        Column.Numbers("Open cases", 9),
        Column.Numbers("Open cases (% of all)", 10),
        Column.Numbers("Audited lately", 9),
        Column.Numbers("Drawn", 9),
        Column.Numbers("Drawn (% of all)", 10),
        Column.Numbers("Drawn for re-audit", 10),
        Column.Numbers("Drawn for the theme", 10),
    ];

    private static ImmutableArray<Cell> Row(GroupOf<DrawCounts> group, DrawCounts total)
    {
        var counts = group.Value;
        return
        [
            Cell.Of(group.Group),
            Cell.Of(counts.Open),
            AuditCells.Percent(new Share(counts.Open, total.Open)),
            Cell.Of(counts.Barred),
            Cell.Of(counts.Drawn),
            AuditCells.Percent(new Share(counts.Drawn, total.Drawn)),
            Cell.Of(counts.ReAudits),
            Cell.Of(counts.OfTheme),
        ];
    }
}
