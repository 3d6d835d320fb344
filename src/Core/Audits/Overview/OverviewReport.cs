using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports;
using Reporting.Editions;
using Reporting.Workbooks;

namespace Reporting.Audits.Overview;

/// <summary>The quality assurance report of every second month, beside the month's analysis.</summary>
/// <remarks>Source: audit-cycle.md, Overview.</remarks>
internal static class OverviewReport
{
    public const string Name = AuditReports.Overview;

    private const string Source = "complaints, escalations, commentary and register of audits";

    /// <summary>Where there are complaints or escalations; which months it goes out in is the calendar's.</summary>
    public static bool IsExpected(AuditScope scope) =>
        scope.Months.Any(month => month.HasComplaints || month.HasEscalations);

    public static AuditReport Make(AuditScope scope)
    {
        var audits = AuditWindow.Of(scope.Period).Completed(scope.Register);
        var sheet = new AuditSheet(scope, scope.Period.ToWords(), audits.Length)
        {
            From = Source,
            ReadsRegister = false,
        };
        var grades = ByArea.Of(audits, scope.Areas, of => GradeCounts.Of(of));
        ImmutableArray<ConcernGroups> concerns = [.. ConcernKind.All.Select(kind => new ConcernGroups(scope, kind))];
        ImmutableArray<AuditFigure> figures =
        [
            .. concerns.SelectMany(each => each.Figures()),
            .. AuditFigures.Of(grades, scope.Reference.Authority, AuditFigures.Grades),
        ];
        var report = new AuditWorkbook
        {
            Name = Name,
            Edition = Edition.Officer,
            Title = "Quality assurance overview",
            About =
                $"Statements of the child protection adviser and the lead reviewing officer for {sheet.Covers}, what "
                + "is outstanding of complaints and escalations, and the month's audits by grade. For managers, not "
                + "for publication: small numbers are shown.",
            Covers = sheet.Covers,
            From = Source,
            NextUpdate = "Made every second month, with the month's analysis.",
            Sheets =
            [
                StatementsSheet.Of(sheet),
                .. concerns.SelectMany(each => new ConcernSheets(sheet, each).All()),
                ClosingTimesSheet.Of(sheet, concerns),
                GradesOf(sheet with { ReadsRegister = true }, grades),
                AllFiguresSheet.Of(sheet, figures),
            ],
            DataQuality = [.. concerns.Select(Quality)],
        };
        return new AuditReport([MadeEdition.Of(report.ToReport(scope))]) { Figures = figures };
    }

    private static TableSheet GradesOf(AuditSheet sheet, ByArea<GradeCounts> grades) => sheet.Of(
        "Audit_grades",
        "Audits of the month by grade",
        [Column.Label("Service area", 34), .. GradeColumns.Audits],
        grades.Areas.Append(new(ByArea.All, grades.Total))
            .Select(each => (ImmutableArray<Cell>)[Cell.Of(each.Group), .. GradeColumns.AuditCellsOf(each.Value)]),
        "No audit was completed",
        $"It has a row for each service area and one for all. {GradeColumns.Remark}");

    private static string Quality(ConcernGroups groups) =>
        !groups.IsTold ? $"No list of {groups.Kind.Lower} was received."
        : groups.ClosedWithoutDate == 0 ? $"{groups.Kind.Plural}: every one that is closed says when."
        : $"{groups.Kind.Plural} whose status says closed without a date, which are not counted as outstanding: "
            + $"{Trends.ShareWords.Number(groups.ClosedWithoutDate)}.";
}
