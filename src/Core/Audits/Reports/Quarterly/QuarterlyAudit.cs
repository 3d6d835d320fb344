using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports.Grades;
using Reporting.Audits.Reports.Trending;
using Reporting.Audits.Trends;
using Reporting.Checks;
using Reporting.Editions;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Quarterly;

/// <summary>The quarterly analysis of audits: the three months that end with the period's.</summary>
/// <remarks>
/// Its public edition holds the named exemption <c>audit-grades</c> alone. Source: audit-cycle.md, Quarterly and
/// annual; scrutiny.md, Disclosure.
/// </remarks>
internal static class QuarterlyAudit
{
    public const string Name = AuditReports.Quarterly;
    private const string Title = "Quarterly audit analysis";

    public static AuditReport Make(AuditScope scope)
    {
        var covered = new CoveredAudits(scope, ReportWindows.Quarter(scope.Period));
        var since = ReportWindows.Since(covered.Window, scope.Reference.Audits.GradesSinceMonth);
        var grades = ByArea.Of(covered.Audits, scope.Areas, audits => GradeCounts.Of(audits));
        var figures = QuarterlyFigures.Of(covered, since);
        ImmutableArray<Finding> arithmetic = [.. AuditArithmetic.Check($"{Title}, {covered.Covers}", figures)];
        var restated = AuditRestatements.Of(
                scope, covered.Window, audits => GradeFigures.Compared(scope, audits))
            + AuditRestatements.Of(scope, since, audits => QuarterlyFigures.Since([.. audits], scope));
        ImmutableArray<GradeTable> tables =
            [PublishedGrades.Since(covered, since), PublishedGrades.ByServiceArea(covered, grades)];
        ImmutableArray<TableSheet> published = [.. tables.Select(table => table.Open(covered))];
        var book = new AuditWorkbook
        {
            Name = Name,
            Edition = Edition.Public,
            Title = Title,
            About = "Audits of children's case files over the quarter, as auditors graded them: in all, in each "
                + "service area, and since a set month.",
            Covers = covered.Covers,
            NextUpdate = "Made every quarter: on 6 January, 6 April, 6 July and 6 October.",
            Sheets = [],
            DataQuality = [.. RegisterWords.InPublic(covered), .. CheckSheet.CoverWords(arithmetic)],
        };
        var officer = book with
        {
            Edition = Edition.Officer,
            DataQuality = [.. RegisterWords.Of(covered), .. CheckSheet.CoverWords(arithmetic)],
            About = $"{book.About} Beside them: trends over months and quarters, progress, training, the programme, "
                + $"and a drafted position statement a service area. {CoveredAudits.ForManagers}",
            Sheets =
            [
                .. published,
                .. OfficerSheets(covered),
                AuditRevisionsSheet.Of(covered.Sheet, restated),
                CheckSheet.Of(covered, arithmetic),
                AllFiguresSheet.Of(covered.Sheet, figures),
            ],
            Revisions = AuditRevisionsSheet.CoverWords(restated),
        };
        var paper = PublicAudits.Of(book, covered, tables, restated);
        return new AuditReport([MadeEdition.Of(paper, scope.Identities), MadeEdition.Of(officer.ToReport(scope))])
        {
            Figures = figures,
            Findings = [.. arithmetic, .. AuditRevisionsSheet.Findings(restated)],
            Restated = restated.Cells.Length,
        };
    }

    private static IEnumerable<TableSheet> OfficerSheets(CoveredAudits covered)
    {
        var quarters = ReportWindows.Quarters(covered.Window.Last);
        var series = TrendSeries.All(covered.Scope.Register, quarters);
        return
        [
            GradeSheets.ByAreaAndType(covered),
            PublishedGrades.Moderation(covered, Moderation.Of(covered.Audits)).Open(covered),
            ModerationSheets.ByServiceArea(covered),
            ModerationSheets.ByRoute(covered),
            TrendSheets.InWords(covered, series),
            TrendSheets.ByQuarter(covered, series),
            TrendSheets.ByMonth(covered),
            TrendSheets.AreasByQuarter(covered, quarters),
            GradeSheets.PracticeAreas(covered),
            PracticeAreaSheet.Of(covered, series),
            ProgressSheet.Of(covered),
            TrainingSheets.Needs(covered),
            TrainingSheets.Effect(covered),
            ProgrammeSheet.Of(covered),
            QualitySheet.Of(covered),
            Positions(covered),
        ];
    }

    private static TableSheet Positions(CoveredAudits covered) => covered.Sheet.Of(
        "Position_statements",
        "Drafted position statements for the improvement board",
        [Column.Label("Service area", 32), Column.Words("Draft", 110)],
        PositionStatement.All(covered).Select(statement => (ImmutableArray<Cell>)
            [Cell.Of(statement.Area), Cell.Of(statement.Text)]),
        covered.None,
        "A draft for each service area with audits in this quarter or the one before, from the figures of this "
        + "workbook: to be put into the area's own words.");
}
