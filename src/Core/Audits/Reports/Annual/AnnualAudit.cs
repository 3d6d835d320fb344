using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Reports.Grades;
using Reporting.Audits.Reports.Trending;
using Reporting.Audits.Trends;
using Reporting.Checks;
using Reporting.Editions;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Annual;

/// <summary>The annual report of audits: January to the month, by service area and of moderation.</summary>
/// <remarks>
/// Its public edition has exactly the shape of audit-2022.csv; the officer edition the same and more. Source:
/// audit-cycle.md, Quarterly and annual.
/// </remarks>
internal static class AnnualAudit
{
    public const string Name = AuditReports.Annual;
    private const string Title = "Annual audit report";

    public static AuditReport Make(AuditScope scope)
    {
        var covered = new CoveredAudits(scope, ReportWindows.Year(scope.Period)) { LeavesOutEmptyAreas = true };
        var grades = GradesOf(covered.Audits, scope);
        var figures = GradeFigures.Of(scope, covered.Audits, leavesOutEmpty: true);
        ImmutableArray<Finding> arithmetic = [.. AuditArithmetic.Check($"{Title}, {covered.Covers}", figures)];
        var restated = AuditRestatements.Of(
            scope, covered.Window, audits => GradeFigures.Compared(scope, audits, leavesOutEmpty: true));
        ImmutableArray<GradeTable> tables =
        [
            PublishedGrades.ByServiceArea(covered, grades),
            PublishedGrades.Moderation(covered, Moderation.Of(covered.Audits)),
        ];
        ImmutableArray<TableSheet> published = [.. tables.Select(table => table.Open(covered))];
        var book = new AuditWorkbook
        {
            Name = Name,
            Edition = Edition.Public,
            Title = Title,
            About = "Audits of children's case files over the year so far: how many there were in each service area, "
                + "how they were graded, and what moderation made of those it looked at.",
            Covers = covered.Covers,
            NextUpdate = "Made once a year, in December.",
            Sheets = [],
            DataQuality = [.. RegisterWords.InPublic(covered), .. CheckSheet.CoverWords(arithmetic)],
        };
        var officer = book with
        {
            Edition = Edition.Officer,
            DataQuality = [.. RegisterWords.Of(covered), .. CheckSheet.CoverWords(arithmetic)],
            About = $"{book.About} Beside them: audit types and routes, practice areas, themes, the programme, areas "
                + $"for improvement that persist, and completion. {CoveredAudits.ForManagers}",
            Sheets = [.. published, .. OfficerSheets(covered), .. LastSheets(covered, restated, arithmetic, figures)],
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

    private static ByArea<GradeCounts> GradesOf(IEnumerable<Audit> audits, AuditScope scope) =>
        ByArea.Of(audits, scope.Areas, all => GradeCounts.Of(all), leavesOutEmpty: true);

    private static IEnumerable<TableSheet> OfficerSheets(CoveredAudits covered)
    {
        var quarters = QuartersOf(covered.Window);
        var series = TrendSeries.All(covered.Scope.Register, quarters);
        return
        [
            GradeSheets.ByAreaAndType(covered),
            ModerationSheets.ByServiceArea(covered),
            ModerationSheets.ByRoute(covered),
            ModerationSheets.Matrix(covered),
            GradeSheets.PracticeAreas(covered),
            TrendSheets.InWords(covered, series),
            TrendSheets.ByQuarter(covered, series),
            TrendSheets.AreasByQuarter(covered, quarters),
            YearSheets.Completion(covered),
            GradeSheets.Themes(covered),
            ProgrammeSheet.Of(covered),
            YearSheets.PersistingTags(covered, quarters),
        ];
    }

    private static IEnumerable<TableSheet> LastSheets(
        CoveredAudits covered,
        AuditRestatements restated,
        ImmutableArray<Finding> arithmetic,
        ImmutableArray<AuditFigure> figures) =>
    [
        AuditRevisionsSheet.Of(covered.Sheet, restated),
        CheckSheet.Of(covered, arithmetic),
        AllFiguresSheet.Of(covered.Sheet, figures),
    ];

    /// <summary>Calendar quarters; the last ends with the report's month.</summary>
    private static ImmutableArray<AuditWindow> QuartersOf(AuditWindow year) =>
    [
        .. year.Months.Where(month => month.Month % 3 == 1).Select(month => new AuditWindow(
            month, month.PlusMonths(2) < year.Last ? month.PlusMonths(2) : year.Last)),
    ];
}
