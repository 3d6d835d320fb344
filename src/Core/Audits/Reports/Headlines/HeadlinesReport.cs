using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports.Monthly;
using Reporting.Editions;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Headlines;

/// <summary>One page for the learning and improvement forum. Source: audit-cycle.md, Monthly analysis.</summary>
internal static class HeadlinesReport
{
    public const string Name = AuditReports.Headlines;

    public static AuditReport Make(AuditScope scope)
    {
        var month = new MonthlyAudits(scope);
        var headlines = Headline.Of(month);
        return new AuditReport([MadeEdition.Of(Workbook(month, headlines).ToReport(scope))])
        {
            Figures = Figures(month),
        };
    }

    /// <summary>Those the page speaks of: of the authority, and tags.</summary>
    private static ImmutableArray<AuditFigure> Figures(MonthlyAudits month) =>
    [
        .. MonthlyFigures.Of(month)
            .Where(figure => figure.Breakdown is AuditBreakdowns.Authority or AuditBreakdowns.Tag),
    ];

    private static AuditWorkbook Workbook(MonthlyAudits month, ImmutableArray<Headline> headlines) => new()
    {
        Name = Name,
        Edition = Edition.Officer,
        Title = "Audit headlines",
        About =
            $"Five facts, two strengths and two areas for improvement from the audits of {month.Month}, for the "
            + "learning and improvement forum. Not for publication: small numbers are shown.",
        Covers = month.Month,
        NextUpdate = "Made every month, on the 9th.",
        Sheets = [Page(month, headlines), AllFiguresSheet.Of(month.Sheet, Figures(month))],
        DataQuality = RegisterWords.Of(month.Covered),
    };

    private static TableSheet Page(MonthlyAudits month, ImmutableArray<Headline> headlines) => month.Sheet.Of(
        "Headlines",
        "Headlines of the month's audits",
        [
            Column.Label("Headline", 40),
            Column.Words("In words", 60),
            Column.Numbers($"{month.Month}: number", 11),
            Column.Numbers($"{month.Month}: out of", 11),
            Column.Numbers($"{month.Month} (%)", 11),
            Column.Numbers($"{month.MonthBefore}: number", 11),
            Column.Numbers($"{month.MonthBefore}: out of", 11),
            Column.Numbers($"{month.MonthBefore} (%)", 11),
        ],
        headlines.Select(Row),
        "No headline",
        "Grades are the original ones. Whether a difference is beyond chance is told by Fisher's exact test, one in "
        + "twenty.");

    private static ImmutableArray<Cell> Row(Headline headline) =>
    [
        Cell.Of(headline.Kind),
        Cell.Named(headline.Words),
        .. Cells(headline.Now),
        .. headline.Before is { } before
            ? Cells(before)
            : [Cell.NotApplicable, Cell.NotApplicable, Cell.NotApplicable],
    ];

    private static ImmutableArray<Cell> Cells(Share share) => share.Of == 0
        ? [Cell.NotApplicable, Cell.NotApplicable, Cell.NotApplicable]
        : [Cell.Of(share.Count), Cell.Of(share.Of), AuditCells.Percent(share)];
}
