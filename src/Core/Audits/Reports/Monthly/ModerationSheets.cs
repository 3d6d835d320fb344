using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>Original against moderated grade: the matrix, and what was upheld by service area and route.</summary>
internal static class ModerationSheets
{
    private const string Remark =
        "Moderated are the audits completed in the month that have an original and a moderated grade. Up is moderated "
        + "to a better grade, down to a worse one.";

    public static IEnumerable<TableSheet> Of(MonthlyAudits month)
    {
        yield return Matrix(month);
        yield return month.Sheet.Of(
            "Moderation_by_area",
            "Moderation by service area",
            Columns("Service area"),
            [
                .. month.Moderation.Areas.Select(area => Row(area.Group, area.Value)),
                Row(ByArea.All, month.Moderation.Total),
            ],
            "No service area",
            Remark);
        yield return month.Sheet.Of(
            "Moderation_by_route",
            "Moderation by route",
            Columns("Route"),
            [
                .. Moderation.ByRoute(month.Audits).Select(route => Row(route.Group, route.Value)),
                Row(ByArea.All, month.Moderation.Total),
            ],
            "No route",
            Remark);
    }

    private static TableSheet Matrix(MonthlyAudits month)
    {
        var matrix = month.Moderation.Total;
        return month.Sheet.Of(
            "Moderation",
            "Original against moderated grade",
            [
                Column.Label("Original grade", 44),
                .. AuditWords.Grades.Select(grade => Column.Numbers($"Moderated to {Lower(grade)}", 16)),
                Column.Numbers("All moderated", 14),
            ],
            [
                .. AuditWords.Grades.Select(original => MatrixRow(
                    AuditWords.Of(original), grade => matrix[original, grade], matrix.Original(original))),
                MatrixRow(ByArea.All, matrix.Outcome, matrix.Moderated),
            ],
            "No grade",
            Remark);
    }

    private static ImmutableArray<Cell> MatrixRow(string label, Func<AuditGrade, int> count, int all) =>
        [Cell.Of(label), .. AuditWords.Grades.Select(grade => Cell.Of(count(grade))), Cell.Of(all)];

    private static ImmutableArray<Column> Columns(string group) =>
    [
        Column.Label(group, 44),
        Column.Numbers("Moderated", 12),
        Column.Numbers("Upheld", 9),
        Column.Numbers("Upheld (% of moderated)", 13),
        Column.Numbers("Up", 8),
        Column.Numbers("Down", 8),
    ];

    private static ImmutableArray<Cell> Row(string group, Moderation moderation) =>
    [
        Cell.Named(group),
        Cell.Of(moderation.Moderated),
        Cell.Of(moderation.Upheld.Count),
        AuditCells.Percent(moderation.Upheld),
        Cell.Of(moderation.Up.Count),
        Cell.Of(moderation.Down.Count),
    ];

    private static string Lower(AuditGrade grade) => AuditWords.Of(grade).ToLowerInvariant();
}
