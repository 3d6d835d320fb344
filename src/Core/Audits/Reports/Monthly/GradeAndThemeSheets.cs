using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Reference;
using Reporting.Reference.Files;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>Grades by service area, and by theme with what the programme asked of the month.</summary>
internal static class GradeAndThemeSheets
{
    public static IEnumerable<TableSheet> Of(MonthlyAudits month)
    {
        yield return month.Sheet.Of(
            "Grades_by_area",
            "Grades by service area",
            [Column.Label("Service area", 40), .. GradeColumns.Audits],
            [
                .. month.Grades.Areas.Select(area => Row(area.Group, area.Value)),
                Row(ByArea.All, month.Grades.Total),
            ],
            "No service area",
            GradeColumns.Remark);
        yield return month.Sheet.Of(
            "Themes",
            "Themes of the month",
            [Column.Label("Theme", 40), Column.Words("In the programme", 13), .. GradeColumns.Audits],
            ThemeRows(month),
            "No theme was audited or in the programme",
            "It has a row for each theme that was audited or that the programme has for the month, whoever audits it.",
            GradeColumns.Remark);
    }

    private static IEnumerable<ImmutableArray<Cell>> ThemeRows(MonthlyAudits month)
    {
        var planned = Planned(month);
        var audited = Themes.Of(month.Audits);
        var without = planned.ExceptBy(
            audited.Select(theme => Heading.Normalise(theme.Group)), Heading.Normalise, StringComparer.Ordinal);
        var names = planned.Select(Heading.Normalise).ToHashSet(StringComparer.Ordinal);
        return audited
            .Select(theme => ThemeRow(theme, names.Contains(Heading.Normalise(theme.Group))))
            .Concat(without.Select(theme => ThemeRow(new GroupOf<GradeCounts>(theme, GradeCounts.None), true)));
    }

    private static ImmutableArray<string> Planned(MonthlyAudits month) =>
    [
        .. month.Scope.Reference.Programme
            .Where(entry => entry.Month == month.Scope.Period)
            .Where(entry => entry.Is(ProgrammeKinds.Theme) || entry.Is(ProgrammeKinds.OtherAudit))
            .Select(entry => entry.Theme)
            .OfType<string>()
            .DistinctBy(Heading.Normalise, StringComparer.Ordinal),
    ];

    private static ImmutableArray<Cell> Row(string group, GradeCounts counts) =>
        [Cell.Named(group), .. GradeColumns.AuditCellsOf(counts)];

    private static ImmutableArray<Cell> ThemeRow(GroupOf<GradeCounts> theme, bool isPlanned) =>
        [Cell.Named(theme.Group), Cell.Of(isPlanned ? "Yes" : "No"), .. GradeColumns.AuditCellsOf(theme.Value)];
}
