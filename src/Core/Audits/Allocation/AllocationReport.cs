using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports;
using Reporting.Editions;
using Reporting.Workbooks;

namespace Reporting.Audits.Allocation;

/// <summary>The allocation list of the 3rd: the cases for the Quality Assurance Unit, counts for managers.</summary>
/// <remarks>Source: audit-cycle.md, Allocation. The period is the month whose audits are allocated.</remarks>
internal static class AllocationReport
{
    public const string Name = AuditReports.Allocation;

    private const string Audience = "quality-assurance";
    private const string Source = "Annex A lists of open cases, auditors and register of audits";
    private const string NextUpdate = "Made every month, on the 3rd.";

    public static AuditReport Make(AuditScope scope)
    {
        var draw = scope.Frame is { } frame ? AllocationDraw.Of(DrawRequest.Of(frame, scope)) : null;
        var sheet = new AuditSheet(scope, scope.Period.ToWords(), 0) { From = Source, ReadsRegister = false };
        ImmutableArray<AuditFigure> figures = draw is null ? [] : [.. Figures(draw, scope)];
        return new AuditReport(
        [
            MadeEdition.Of(Officer(sheet, draw, figures).ToReport(scope)),
            MadeEdition.Of(Exempt(sheet, draw).ToReport(scope), Audience),
        ])
        {
            Figures = figures,
        };
    }

    private static AuditWorkbook Officer(AuditSheet sheet, AllocationDraw? draw, ImmutableArray<AuditFigure> figures) =>
        Workbook(sheet, draw) with
        {
            Edition = Edition.Officer,
            About =
                $"How the cases for the audits of {sheet.Covers} were drawn: counts, and the constraints that could "
                + "not be kept. For managers, not for publication: small numbers are shown, cases are not.",
            Sheets =
            [
                DrawCountsSheet.ByArea(sheet, draw),
                DrawCountsSheet.ByPlan(sheet, draw),
                UnmetConstraintsSheet.Of(sheet, draw),
                AllFiguresSheet.Of(sheet, figures),
            ],
        };

    private static AuditWorkbook Exempt(AuditSheet sheet, AllocationDraw? draw) => Workbook(sheet, draw) with
    {
        Edition = Edition.Exempt,
        About = $"Who is asked to audit which case in {sheet.Covers}, and why it was drawn.",
        Sheets = [AllocationListSheet.Of(sheet, draw), UnmetConstraintsSheet.Of(sheet, draw)],
    };

    private static AuditWorkbook Workbook(AuditSheet sheet, AllocationDraw? draw) => new()
    {
        Name = Name,
        Edition = Edition.Officer,
        Title = "Audit allocation",
        About = "",
        Covers = sheet.Covers,
        From = Source,
        NextUpdate = NextUpdate,
        Sheets = [],
        DataQuality = DrawWords.Quality(draw),
    };

    private static IEnumerable<AuditFigure> Figures(AllocationDraw draw, AuditScope scope) =>
    [
        .. AuditFigures.Of(DrawCounts.ByArea(draw, scope), scope.Reference.Authority, DrawCounts.Figures),
        .. AuditFigures.Of(AuditBreakdowns.PlanType, DrawCounts.ByPlan(draw).Areas, DrawCounts.Figures),
    ];
}
