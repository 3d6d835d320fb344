using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>
/// Case holders' involvement, family feedback, file checks: what the register answers with yes or no.
/// </summary>
internal static class AnswerSheets
{
    private const string Remark = "Percentages are of the audits that answer. A blank is neither yes nor no.";

    public static IEnumerable<TableSheet> Of(MonthlyAudits month)
    {
        yield return Areas(month, "Case_holder_involved", "Case holder involved in the audit", month.CaseHolder);
        yield return Areas(month, "Family_feedback", "Family feedback obtained", month.FamilyFeedback);
        yield return month.Sheet.Of(
            "File_checks",
            "File checks",
            Columns("File check"),
            AnswerCounts.FileChecks(month.Audits, month.Settings.FileChecks)
                .Select(check => Row(check.Group, check.Value)),
            "No file check",
            "Yes: it was seen on the child's file. " + Remark);
    }

    private static TableSheet Areas(MonthlyAudits month, string tab, string subject, ByArea<AnswerCounts> answers) =>
        month.Sheet.Of(
            tab,
            $"{subject}, by service area",
            Columns("Service area"),
            [.. answers.Areas.Select(area => Row(area.Group, area.Value)), Row(ByArea.All, answers.Total)],
            "No service area",
            Remark);

    private static ImmutableArray<Column> Columns(string group) =>
    [
        Column.Label(group, 40),
        Column.Numbers("Yes", 8),
        Column.Numbers("No", 8),
        Column.Numbers("Yes (% of answered)", 12),
        Column.Numbers("Not answered", 12),
    ];

    private static ImmutableArray<Cell> Row(string group, AnswerCounts counts) =>
    [
        Cell.Named(group),
        Cell.Of(counts.Yes),
        Cell.Of(counts.No),
        AuditCells.Percent(counts.ShareYes),
        Cell.Of(counts.NotAnswered),
    ];
}
