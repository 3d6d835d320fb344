using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports;
using Reporting.Audits.Reports.Grades;
using Reporting.Audits.Trends;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>What audits found, in the tables that may be published. Source: scrutiny.md, The performance appendix.
/// </summary>
internal static class QualityAssuranceSheets
{
    /// <summary>Audits completed in the month, by service area and grade.</summary>
    public static ImmutableArray<TableSheet> OfMonth(AuditScope scope)
    {
        var covered = new CoveredAudits(scope, AuditWindow.Of(scope.Period));
        return
        [
            PublishedGrades.ByServiceArea(
                covered, ByArea.Of(covered.Audits, scope.Areas, audits => GradeCounts.Of(audits))).Open(covered),
        ];
    }

    /// <summary>Graded audits of the months since a set one, prior to moderation.</summary>
    public static ImmutableArray<TableSheet> SinceSetMonth(AuditScope scope)
    {
        var since = ReportWindows.Since(ReportWindows.Quarter(scope.Period), scope.Reference.Audits.GradesSinceMonth);
        var covered = new CoveredAudits(scope, since);
        var sheet = PublishedGrades.Since(covered, since, withManagers: true).Open(covered);
        return [sheet with { Title = AuditWorkbook.TitleOf(scope, sheet.Subject, scope.Period.ToWords()) }];
    }
}
