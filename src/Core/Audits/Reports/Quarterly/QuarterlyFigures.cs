using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Reports.Grades;
using Reporting.Audits.Trends;

namespace Reporting.Audits.Reports.Quarterly;

/// <summary>The tidy figures of the quarterly analysis.</summary>
internal static class QuarterlyFigures
{
    public static ImmutableArray<AuditFigure> Of(CoveredAudits covered, AuditWindow since)
    {
        var scope = covered.Scope;
        return
        [
            .. GradeFigures.Of(scope, covered.Audits),
            .. Since(since.Completed(scope.Register), scope),
            .. TrendMeasure.All.Where(measure => measure != TrendMeasure.Grades).Select(measure => new AuditFigure(
                $"{measure.Measure}-share",
                measure.PracticeArea is null ? AuditBreakdowns.Authority : AuditBreakdowns.PracticeArea,
                measure.PracticeArea ?? scope.Reference.Authority,
                measure.Of(covered.Audits).ToFigure())),
            .. AuditFigures.OfTags("improvement", Tags.Improvements(scope.Register, covered.Window)),
        ];
    }

    /// <summary>Graded audits of the months since a set one, and of them the themed.</summary>
    public static ImmutableArray<AuditFigure> Since(ImmutableArray<Audit> audits, AuditScope scope) =>
    [
        .. Since("since-", GradeCounts.Of(audits), scope.Reference.Authority),
        .. Since("since-themed-", PublishedGrades.Themed(audits), scope.Reference.Authority),
    ];

    private static IEnumerable<AuditFigure> Since(string prefix, GradeCounts counts, string authority) =>
        AuditFigures.Grades(counts)
            .Where(each => each.Measure is "graded" || AuditWords.Grades.Any(grade =>
                AuditWords.MeasureOf(grade) == each.Measure))
            .Select(each => new AuditFigure(
                prefix + each.Measure, AuditBreakdowns.Authority, authority, each.Figure));
}
