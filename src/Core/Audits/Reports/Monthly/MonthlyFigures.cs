using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Indicators;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>Everything the month's tables say as tidy figures, in their order.</summary>
internal static class MonthlyFigures
{
    /// <summary>With managers by name: for officer editions alone.</summary>
    public static IEnumerable<AuditFigure> ForOfficers(MonthlyAudits month) =>
    [
        .. Of(month), .. AuditFigures.Of(AuditBreakdowns.Manager, month.Managers, AuditFigures.Completed),
    ];

    public static ImmutableArray<AuditFigure> Of(MonthlyAudits month)
    {
        if (!month.Sheet.HasRegister)
            return [];
        var authority = month.Scope.Reference.Authority;
        return
        [
            .. AuditFigures.Of(month.Grades, authority, AuditFigures.Grades),
            .. AuditFigures.Of(month.Completion, authority, AuditFigures.Completed),
            .. AuditFigures.Of(month.Moderation, authority, AuditFigures.Moderated),
            .. AuditFigures.Of(AuditBreakdowns.Route, Moderation.ByRoute(month.Audits), AuditFigures.Moderated),
            .. Authority(authority, month.Moderation.Total, total => AuditFigures.Agreement(WeightedKappa.Of(total))),
            .. AuditFigures.Of(
                AuditBreakdowns.PracticeArea, PracticeAreas.Of(month.Audits), AuditFigures.Judged),
            .. AuditFigures.OfTags("strength", month.Strengths),
            .. AuditFigures.OfTags("improvement", month.Improvements),
            .. AuditFigures.Of(AuditBreakdowns.Theme, Themes.Of(month.Audits), AuditFigures.Grades),
            .. AuditFigures.Of(
                month.CaseHolder, authority, counts => AuditFigures.Answered("case-holder-involved", counts)),
            .. AuditFigures.Of(
                month.FamilyFeedback, authority, counts => AuditFigures.Answered("family-feedback", counts)),
            .. AuditFigures.Of(
                AuditBreakdowns.FileCheck,
                AnswerCounts.FileChecks(month.Audits, month.Settings.FileChecks),
                counts => AuditFigures.Answered("file-check", counts)),
            .. AuditFigures.Of(month.Actions, authority, AuditFigures.Actions),
            .. Authority(authority, ReAuditCounts.Of(month.ReAudits), AuditFigures.ReAudited),
        ];
    }

    private static IEnumerable<AuditFigure> Authority<T>(
        string authority, T value, Func<T, IEnumerable<(string Measure, Figure Figure)>> measures) =>
        AuditFigures.Of(AuditBreakdowns.Authority, new GroupOf<T>(authority, value), measures);
}
