using Reporting.Audits.Clocks;
using Reporting.Audits.Reports.Grades;
using Reporting.Audits.Reports.Trending;
using Reporting.Editions;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>The monthly analysis of the 9th: officer edition, and the Quality Assurance Unit's exempt one.</summary>
/// <remarks>Source: audit-cycle.md, Monthly analysis (9th).</remarks>
internal static class MonthlyReport
{
    public const string Name = AuditReports.Monthly;

    private const string Audience = "quality-assurance";
    private const string Title = "Monthly audit analysis";
    private const string NextUpdate = "Made every month, on the 9th.";

    public static AuditReport Make(AuditScope scope)
    {
        var month = new MonthlyAudits(scope);
        return new AuditReport(
        [
            MadeEdition.Of(Officer(month).ToReport(scope)),
            MadeEdition.Of(Exempt(month).ToReport(scope), Audience),
        ])
        {
            Figures = MonthlyFigures.Of(month),
            Findings = [.. AuditRevisionsSheet.Findings(month.Restatements)],
            Restated = month.Restatements.Cells.Length,
        };
    }

    private static AuditWorkbook Officer(MonthlyAudits month) => new()
    {
        Name = Name,
        Edition = Edition.Officer,
        Title = Title,
        About =
            $"Every audit completed in {month.Month}: completion, grades, moderation, practice areas, strengths and "
            + "areas for improvement, what is tracked. For managers, not for publication: small numbers are shown.",
        Covers = month.Month,
        NextUpdate = NextUpdate,
        Sheets =
        [
            .. CompletionSheets.Of(month),
            .. GradeAndThemeSheets.Of(month),
            ModerationSheets.Matrix(month.Covered),
            ModerationSheets.ByServiceArea(month.Covered),
            ModerationSheets.ByRoute(month.Covered),
            PracticeSheet.Of(month),
            TrainingSheets.Effect(month.Covered),
            .. TagSheets.Of(month),
            TrackerSheet.Of(month, RegisterClocks.Of(month.Scope)),
            ReAuditSheet.Of(month),
            .. AnswerSheets.Of(month),
            ActionSheet.Of(month),
            QualitySheet.Of(month.Covered),
            AuditRevisionsSheet.Of(month.Sheet, month.Restatements),
            AllFiguresSheet.Of(month.Sheet, MonthlyFigures.ForOfficers(month)),
        ],
        Revisions = AuditRevisionsSheet.CoverWords(month.Restatements),
        DataQuality = RegisterWords.Of(month.Covered),
    };

    private static AuditWorkbook Exempt(MonthlyAudits month)
    {
        var cases = new CaseNames(month.Scope);
        return new AuditWorkbook
        {
            Name = Name,
            Edition = Edition.Exempt,
            Title = "Monthly audits: dip sample and good practice",
            About = $"Cases of {month.Month} for the moderation panel and for practice forums.",
            Covers = month.Month,
            NextUpdate = NextUpdate,
            Sheets = [DipSampleSheet.Of(month, cases), PracticeForumSheet.Of(month, cases)],
            DataQuality = RegisterWords.Of(month.Covered),
        };
    }
}
