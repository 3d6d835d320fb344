using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Grades;

/// <summary>Grades as officers see them: by service area and audit type, and the seven practice areas.</summary>
internal static class GradeSheets
{
    public static TableSheet ByAreaAndType(CoveredAudits covered)
    {
        var byArea = ByArea.Of(covered.Audits, covered.Scope.Areas, ByType, leavesOutEmpty: true);
        var hasNotKnown = HasNotKnown(covered);
        return covered.Sheet.Of(
            "Grades_by_area_and_type",
            "Audits by service area, audit type and grade",
            [Column.Label("Service area", 28), Column.Words("Audit type", 18), .. Columns(hasNotKnown)],
            from area in byArea.Areas.Append(new(ByArea.All, byArea.Total))
            from type in area.Value
            select (ImmutableArray<Cell>)
                [Cell.Of(area.Group), Cell.Of(type.Group), .. Cells(type.Value, hasNotKnown)],
            covered.None,
            CoveredAudits.ForManagers);
    }

    public static TableSheet PracticeAreas(CoveredAudits covered) => covered.Sheet.Of(
        "Practice_areas",
        "The seven practice areas by judgement",
        [Column.Label("Practice area", 28), .. GradeColumns.Judgements],
        covered.Audits.IsEmpty
            ? []
            : Analysis.PracticeAreas.Of(covered.Audits).Select(area => (ImmutableArray<Cell>)
                [Cell.Of(area.Group), .. GradeColumns.JudgementCellsOf(area.Value)]),
        covered.None,
        "Percentages are of the audits that judge the area.");

    public static TableSheet Themes(CoveredAudits covered)
    {
        var hasNotKnown = HasNotKnown(covered);
        return covered.Sheet.Of(
            "Themes",
            "Audits by theme and grade",
            [Column.Label("Theme", 36), .. Columns(hasNotKnown)],
            Analysis.Themes.Of(covered.Audits).Select(theme => (ImmutableArray<Cell>)
                [Cell.Named(theme.Group), .. Cells(theme.Value, hasNotKnown)]),
            covered.None);
    }

    private static bool HasNotKnown(CoveredAudits covered) => covered.Audits.Any(audit => !audit.IsGradeKnown);

    private static IEnumerable<Column> Columns(bool hasNotKnown) =>
        [.. CountColumns.Of(hasNotKnown), Column.Numbers("Good or outstanding (% of graded)", 14)];

    private static IEnumerable<Cell> Cells(GradeCounts counts, bool hasNotKnown) =>
    [
        .. CountColumns.Cells(counts, hasNotKnown),
        counts.IsAvailable ? AuditCells.Percent(counts.GoodOrBetter) : Cell.NotAvailable,
    ];

    private static ImmutableArray<GroupOf<GradeCounts>> ByType(ImmutableArray<Audit> audits) =>
    [
        .. audits.GroupBy(audit => audit.Type)
            .OrderBy(type => type.Key == AuditType.NotAnswered)
            .ThenBy(type => type.Key)
            .Select(type => new GroupOf<GradeCounts>(AuditWords.Of(type.Key), GradeCounts.Of(type))),
    ];
}
