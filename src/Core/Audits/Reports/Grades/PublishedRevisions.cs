using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;

namespace Reporting.Audits.Reports.Grades;

/// <summary>What a public edition says of figures that an earlier issue printed otherwise.</summary>
/// <remarks>
/// Only figures that its tables print, against what was published: a draft's earlier state was never shown to anybody.
/// </remarks>
internal static class PublishedRevisions
{
    /// <summary>By service area; of the authority moderation and the months since a set one as well.</summary>
    private static readonly ImmutableHashSet<string> ByArea =
        ["cases", "ungraded", .. AuditWords.Grades.Select(AuditWords.MeasureOf)];

    private static readonly string[] OfAuthority = ["moderated", "original-", "outcome-", "since-"];

    public static ImmutableArray<AuditRestatement> Of(AuditScope scope, AuditRestatements restated) =>
        scope.Issues.IsEmpty ? [] : [.. restated.Cells.Where(IsPrinted)];

    public static AuditWorkbook AddTo(AuditWorkbook book, CoveredAudits covered, AuditRestatements restated)
    {
        var cells = Of(covered.Scope, restated);
        return book with
        {
            Sheets = [.. book.Sheets, AuditRevisionsSheet.Published(covered.Sheet, cells)],
            Revisions = AuditRevisionsSheet.CoverWords(restated with { Cells = cells }),
        };
    }

    /// <summary>Of a protected edition: a figure that nobody has seen is not shown here either.</summary>
    public static AuditWorkbook AddTo(
        AuditWorkbook book, CoveredAudits covered, ImmutableArray<ShownRevision> changed) => book with
        {
            Sheets = [.. book.Sheets, AuditRevisionsSheet.Published(covered.Sheet, changed)],
            Revisions = AuditRevisionsSheet.CoverWords(changed.Length),
        };

    private static bool IsPrinted(AuditRestatement cell) => ByArea.Contains(cell.Measure)
        || (cell.Breakdown == AuditBreakdowns.Authority
            && !cell.Measure.EndsWith("-share", StringComparison.Ordinal)
            && OfAuthority.Any(start => cell.Measure.StartsWith(start, StringComparison.Ordinal)));
}
