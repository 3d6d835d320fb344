using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports;
using Reporting.Audits.Reports.Grades;
using Reporting.Audits.Trends;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>What audits found, in the tables that may be published. Source: scrutiny.md, The performance appendix.
/// </summary>
internal sealed class QualityAssuranceSheets
{
    private readonly CoveredAudits audits;
    private readonly GradeTable table;

    private QualityAssuranceSheets(CoveredAudits audits, GradeTable table) =>
        (this.audits, this.table) = (audits, table);

    /// <summary>As officers see them.</summary>
    public ImmutableArray<TableSheet> All => [Sheet(table, ShownTables.Open(table.Counts))];

    /// <summary>Audits completed in the month, by service area and grade.</summary>
    public static QualityAssuranceSheets OfMonth(AuditScope scope)
    {
        var covered = new CoveredAudits(scope, AuditWindow.Of(scope.Period));
        return new QualityAssuranceSheets(covered, PublishedGrades.ByServiceArea(
            covered, ByArea.Of(covered.Audits, scope.Areas, audits => GradeCounts.Of(audits))));
    }

    /// <summary>Graded audits of the months since a set one, prior to moderation.</summary>
    public static QualityAssuranceSheets SinceSetMonth(AuditScope scope)
    {
        var since = ReportWindows.Since(ReportWindows.Quarter(scope.Period), scope.Reference.Audits.GradesSinceMonth);
        var covered = new CoveredAudits(scope, since);
        return new QualityAssuranceSheets(covered, PublishedGrades.Since(covered, since, withManagers: true));
    }

    /// <summary>Without the exemption none of them: months would be parts of the quarters that other reports tell.
    /// </summary>
    public Suppressed<ImmutableArray<ShownTable>> Protect(DisclosureControl disclosure) =>
        disclosure.Rules.Exempt.HasFlag(Exemptions.AuditGrades)
            ? disclosure.ProtectGrades<ImmutableArray<ShownTable>>([ShownTables.Open(table.Counts)], [table.Counts])
            : disclosure.Protect(ImmutableArray<CountTable>.Empty);

    /// <param name="shown">What came of <see cref="Protect"/>.</param>
    public ImmutableArray<TableSheet> LaidOut(ImmutableArray<ShownTable> shown)
    {
        var layout = table.WithoutCounts();
        var dropped = new ShownTable(layout.Counts, []) { Counts = [], IsDropped = true };
        return [Sheet(layout, shown is [var open] ? open : dropped)];
    }

    private TableSheet Sheet(GradeTable layout, ShownTable shown)
    {
        var sheet = layout.Sheet(audits, shown);
        return sheet with
        {
            Title = AuditWorkbook.TitleOf(audits.Scope, sheet.Subject, audits.Scope.Period.ToWords()),
        };
    }
}
