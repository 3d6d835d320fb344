using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Scrutiny.Restating;
using Reporting.Tests.Builders;
using Reporting.Tests.KnownAnswers;
using Reporting.Tests.Performance;
using Reporting.Tests.Performance.Appendix;
using Reporting.Tests.Workbooks;
using Reporting.Workbooks;

namespace Reporting.Tests.Scrutiny.Restating;

public sealed class RestatementLogSheetTests
{
    private static readonly PerformanceFigures BothPapers = SouthamptonPapers.Figures(
        new ReportingMonth(2023, 6), SouthamptonPapers.January, SouthamptonPapers.July);

    [Fact]
    public void Of_BothSouthamptonPapers_HasBothVersionsOfThe89Cells()
    {
        var sheet = RestatementLogSheet.Of(PaperScopes.Of(BothPapers));
        Assert.Equal(2 * 89, sheet.Table.Rows.Length);
        Assert.Contains("89 of the figures", sheet.Remarks[0], StringComparison.Ordinal);
        var plans = sheet.Table.Rows.Single(row =>
            row[0].Shown == "Number of children subject to CP Plan at end of month"
            && row[1].Shown == "Dec 2022" && row[2].Shown == "2");
        Assert.Equal(
            ["302", "[z]", "[z]", "Paper of July 2023", "Paper of July 2023", "[x]", "Not judged", "16", "No",
                "Restatement", "No reason recorded"],
            plans.Skip(3).Select(cell => cell.Shown));
    }

    [Fact]
    public void Of_SmallChange_SaysThatItIsAVersionOnly()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-03", "icpc-15-days", Figure.Percentage(912, 1000))
            .Folder("2023-06", "icpc-15-days", Figure.Percentage(914, 1000), month: "2023-03")
            .Compose();
        var row = RestatementLogSheet.Of(PaperScopes.Of(figures)).Table.Rows[1];
        Assert.Equal(
            ["91.4%", "914", "1,000", "This run, not published", "Extract of June 2023", "[x]", "Within tolerance",
                "0.2 points", "No", "Version only: small change", "No reason recorded"],
            row.Skip(3).Select(cell => cell.Shown));
    }

    [Fact]
    public void Make_PanelWithAndWithoutVersions_KeepsTheStandard() => Assert.All(
        [BothPapers, MadeUpFigures.Empty],
        figures => Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(Officer(figures)))));

    [Fact]
    public void Make_PublicEdition_HasNoLog() => Assert.DoesNotContain(
        PanelAppendix.Make(PaperScopes.Of(BothPapers)).Public!.Report.Sheets,
        sheet => sheet.Tab == "Restatement_log");

    private static Report Officer(PerformanceFigures figures) =>
        PanelAppendix.Make(PaperScopes.Of(figures)).Officer!;
}
