using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;

namespace Reporting.Audits.Reports.Grades;

/// <summary>Grades and moderation as tidy figures, of the authority and each service area.</summary>
internal static class GradeFigures
{
    public static ImmutableArray<AuditFigure> Of(
        AuditScope scope, IEnumerable<Audit> audits, bool leavesOutEmpty = false)
    {
        ImmutableArray<Audit> all = [.. audits];
        return
        [
            .. Grades(scope, all, leavesOutEmpty),
            .. AuditFigures.Of(
                ByArea.Of(all, scope.Areas, each => Moderation.Of(each), leavesOutEmpty),
                scope.Reference.Authority,
                AuditFigures.Moderated),
        ];
    }

    /// <summary>Counts to hold against what was told before.</summary>
    /// <remarks>
    /// A month's own register is too early for its moderation: that is compared with published issues alone. A share
    /// follows from its counts.
    /// </remarks>
    public static IEnumerable<AuditFigure> Compared(
        AuditScope scope, IEnumerable<Audit> audits, bool leavesOutEmpty = false)
    {
        var figures = scope.Issues.IsEmpty
            ? Grades(scope, [.. audits], leavesOutEmpty)
            : Of(scope, audits, leavesOutEmpty);
        return figures.Where(figure => figure.Figure.Denominator is null);
    }

    private static IEnumerable<AuditFigure> Grades(AuditScope scope, ImmutableArray<Audit> all, bool leavesOutEmpty) =>
        AuditFigures.Of(
            ByArea.Of(all, scope.Areas, each => GradeCounts.Of(each), leavesOutEmpty),
            scope.Reference.Authority,
            AuditFigures.Grades);
}
