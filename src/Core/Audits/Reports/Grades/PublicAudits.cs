using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Disclosure;

namespace Reporting.Audits.Reports.Grades;

/// <summary>The public edition of a report of audits: its tables as they are under the exemption <c>audit-grades</c>, else
/// as counts that disclosure control protects. Source: scrutiny.md, Disclosure.</summary>
internal static class PublicAudits
{
    /// <param name="book">Without sheets: what its cover says.</param>
    public static PublicReport Of(
        AuditWorkbook book, CoveredAudits covered, ImmutableArray<GradeTable> tables, AuditRestatements restated)
    {
        var scope = covered.Scope;
        ImmutableArray<CountTable> counts = [.. tables.Select(table => table.Counts)];
        if (scope.Disclosure.Rules.Exempt.HasFlag(Exemptions.AuditGrades))
        {
            var open = PublishedRevisions.AddTo(
                book with { Sheets = [.. tables.Select(table => table.Open(covered))] }, covered, restated);
            return PublicReport.Of(scope.Disclosure.ProtectGrades(open, counts), shown => shown.ToReport(scope));
        }

        var laidOut = book with { Sheets = [], DataQuality = RegisterWords.WithoutCounts(covered) };
        ImmutableArray<GradeTable> layouts = [.. tables.Select(table => table.WithoutCounts())];
        var changed = PublishedRevisions.Of(scope, restated);
        return PublicReport.Of(
            scope.Disclosure.Protect(counts),
            shown => PublishedRevisions.AddTo(
                laidOut with { Sheets = [.. layouts.Zip(shown, (layout, table) => layout.Sheet(covered, table))] },
                covered,
                ShownRevisions.Of(changed, shown, scope.Disclosure.Published)).ToReport(scope));
    }
}
