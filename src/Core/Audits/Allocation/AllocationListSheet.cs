using System.Collections.Immutable;
using Reporting.Audits.Reports;
using Reporting.Workbooks;
using Reporting.Workbooks.Validation;

namespace Reporting.Audits.Allocation;

/// <summary>The list that goes out on the 3rd: who audits which case. Exempt: the cases themselves.</summary>
internal static class AllocationListSheet
{
    public static TableSheet Of(AuditSheet sheet, AllocationDraw? draw) => sheet.Of(
        "Allocation_list",
        "Audit allocation list",
        Columns,
        draw?.Cases.Select(each => Row(each, draw.Request.Theme)) ?? [],
        "No case was drawn",
        ["It has a row for each case drawn, by manager.", .. DrawWords.Of(draw)]);

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Manager", 24),
        Column.Words("Role", 20),
        Column.Words("Manager's team", 24),
        Column.Words("Case", 18),
        Column.Words("Service area", 24),
        Column.Words("Team", 24),
        Column.Words("Plan", 18),
        Column.Words("Of the month's theme", 12),
        Column.Words("Why drawn", 20),
    ];

    private static ImmutableArray<Cell> Row(AllocatedCase each, MonthTheme theme) =>
    [
        Cell.Named(each.Auditor.Id),
        Cell.Named(each.Auditor.Role),
        Cell.Named(each.Auditor.Team),
        Cell.Of(CellRules.IsText(each.Case.CaseId) ? each.Case.CaseId : $"Case {each.Case.CaseId}"),
        Cell.Of(each.Case.ServiceArea),
        Cell.Named(each.Case.Team),
        Cell.Of(PlanWords.Of(each.Case.Plan)),
        theme.Told is { } told ? Cell.Of(told.Holds(each.Case) ? "Yes" : "No") : Cell.NotApplicable,
        Cell.Of(DrawWords.Of(each.Reason)),
    ];
}
