using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Grades;

/// <summary>Moderation for officers: how often it upheld the auditor's grade, and what it made of each.</summary>
internal static class ModerationSheets
{
    public static TableSheet ByServiceArea(CoveredAudits covered)
    {
        var byArea = ByArea.Of(
            covered.Audits, covered.Scope.Areas, audits => Moderation.Of(audits), covered.LeavesOutEmptyAreas);
        return Of(
            covered,
            "Moderation_by_service_area",
            "Moderation by service area",
            "Service area",
            [.. byArea.Areas, new(ByArea.All, byArea.Total)]);
    }

    public static TableSheet ByRoute(CoveredAudits covered) => Of(
        covered,
        "Moderation_by_route",
        "Moderation by route",
        "Route",
        [.. Moderation.ByRoute(covered.Audits), new(ByArea.All, Moderation.Of(covered.Audits))]);

    /// <summary>Each original grade against each outcome.</summary>
    public static TableSheet Matrix(CoveredAudits covered)
    {
        var moderation = Moderation.Of(covered.Audits);
        return covered.Sheet.Of(
            "Moderation_matrix",
            "Original grades against moderated grades",
            [
                Column.Label("Original grade", 40),
                .. AuditWords.Grades.Select(grade =>
                    Column.Numbers($"Became {AuditWords.Of(grade).ToLowerInvariant()}", 14)),
                Column.Numbers("Moderated", 13),
            ],
            [
                .. AuditWords.Grades.Select(original => MatrixRow(
                    AuditWords.Of(original), outcome => moderation[original, outcome], moderation.Original(original))),
                MatrixRow(ByArea.All, moderation.Outcome, moderation.Moderated),
            ],
            covered.None,
            "A row for each grade that auditors gave, a column for what moderation made of it.");
    }

    private static ImmutableArray<Cell> MatrixRow(string label, Func<AuditGrade, int> became, int all) =>
        [Cell.Of(label), .. AuditWords.Grades.Select(outcome => Cell.Of(became(outcome))), Cell.Of(all)];

    private static TableSheet Of(
        CoveredAudits covered, string tab, string subject, string group, ImmutableArray<GroupOf<Moderation>> groups) =>
        covered.Sheet.Of(
            tab,
            subject,
            [
                Column.Label(group, 40),
                Column.Numbers("Moderated", 13),
                Column.Numbers("Upheld", 10),
                Column.Numbers("Moderated up", 13),
                Column.Numbers("Moderated down", 13),
                Column.Numbers("Share upheld", 11),
                Column.Numbers("Share moderated up", 13),
                Column.Numbers("Share moderated down", 13),
            ],
            groups.Select(each => Row(each.Group, each.Value)),
            covered.None,
            "Up is to a better grade, down to a worse one.",
            CoveredAudits.ForManagers);

    private static ImmutableArray<Cell> Row(string group, Moderation moderation) =>
    [
        Cell.Of(group),
        Cell.Of(moderation.Moderated),
        Cell.Of(moderation.Upheld.Count),
        Cell.Of(moderation.Up.Count),
        Cell.Of(moderation.Down.Count),
        AuditCells.Percent(moderation.Upheld),
        AuditCells.Percent(moderation.Up),
        AuditCells.Percent(moderation.Down),
    ];
}
