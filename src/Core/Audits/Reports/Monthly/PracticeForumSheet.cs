using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>Exempt: good and outstanding cases by theme, for practice forums.</summary>
internal static class PracticeForumSheet
{
    public static TableSheet Of(MonthlyAudits month, CaseNames cases) => month.Sheet.Of(
        "Good_and_outstanding",
        "Good and outstanding cases by theme",
        [
            Column.Label("Theme", 44),
            Column.Words("Case", 22),
            Column.Words("Audit", 22),
            Column.Words("Service area", 32),
            Column.Words("Grade", 14),
            Column.Words("Strengths", 36),
        ],
        Rows(month, cases),
        $"No audit completed in {month.Month} was good or outstanding",
        "For practice forums: audits found good or outstanding, and still so where they were moderated.",
        CaseNames.Remark);

    private static IEnumerable<ImmutableArray<Cell>> Rows(MonthlyAudits month, CaseNames cases)
    {
        var order = month.Scope.Areas.InOrder;
        return month.Audits
            .Where(audit => IsGood(audit.Grade) && IsGood(audit.ModeratedGrade ?? audit.Grade))
            .OrderBy(audit => audit.Theme is null)
            .ThenBy(audit => audit.Theme, StringComparer.Ordinal)
            .ThenBy(audit => order.IndexOf(audit.ServiceArea))
            .ThenBy(audit => audit.ModeratedGrade ?? audit.Grade)
            .ThenBy(audit => audit.Reference, StringComparer.Ordinal)
            .Select(audit => ImmutableArray.Create(
                Cell.Named(audit.Theme ?? Themes.NotRecorded),
                cases.Of(audit),
                Cell.Of(AuditNames.Of(audit)),
                Cell.Named(audit.ServiceArea),
                AuditNames.GradeOf(audit.ModeratedGrade ?? audit.Grade),
                audit.Strengths.IsEmpty ? Cell.NotAvailable : Cell.Named(string.Join("; ", audit.Strengths))));
    }

    private static bool IsGood(AuditGrade? grade) => grade <= AuditGrade.Good;
}
