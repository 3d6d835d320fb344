using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Recommendations;
using Reporting.Tests.Builders;
using Reporting.Tests.Performance.Appendix;
using Reporting.Tests.Workbooks;
using Reporting.Workbooks;
using static Reporting.Tests.Scrutiny.Recommendations.Lists;

namespace Reporting.Tests.Scrutiny.Recommendations;

public sealed class RecommendationsReportTests
{
    private static readonly string LongText =
        string.Join(' ', Enumerable.Range(1, 900).Select(number => $"word{number}"));

    private static ImmutableArray<QualityMonth> Everything =>
    [
        Of(
            "2023-05",
            Item("2023-06-16", "Vanished", "Outstanding"), Item("2023-06-16", "Left", "Completed"),
            Item("2023-06-16", "Stays", "Partially complete")),
        Of(
            "2023-06",
            Item("2023-06-16", "Stays", "Outstanding", action: LongText),
            Item("2023-06-16", "Stays", "Partially complete"),
            Item("2023-07-06", "=SUM(A1)", "no such word"),
            Item("2023-07-06", "-", null) with { ActionTaken = null },
            Item("2023-07-06", "12", "Rejected")),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Make_FullOrEmpty_KeepsTheStandardAndHasTheSameSheets(bool isFull)
    {
        var paper = Paper(isFull ? Everything : []);
        Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(paper.Public!.Report)));
        Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(paper.Officer!)));
        Assert.Equal(
            ["Where_the_list_stands", "Recommendations", "Left_the_list"],
            paper.Public.Report.Sheets.Select(sheet => sheet.Tab));
        Assert.Equal(
            ["Where_the_list_stands", "Recommendations", "Left_the_list", "What_to_mend"],
            paper.Officer!.Sheets.Select(sheet => sheet.Tab));
        Assert.All(paper.Officer.Sheets, sheet => Assert.False(sheet.Page.IsA3));
    }

    [Fact]
    public void Make_TextLongerThanARow_GoesOnInTheNextAndLosesNoWord()
    {
        var rows = Items(Paper(Everything)).Where(row => row[0].Shown.StartsWith("Stays", StringComparison.Ordinal))
            .ToList();
        var text = string.Join(' ', rows.Select(row => row[2].Shown).TakeWhile(part => part != "Do it"));
        Assert.Equal(LongText, text);
        Assert.Equal("Stays (continued)", rows[1][0].Shown);
        Assert.Equal(Cell.NotApplicable, rows[1][1]);
    }

    [Fact]
    public void Make_ItemThatVanished_IsKeptOnTheSheetAndOneThatMayLeaveIsNot()
    {
        var paper = Paper(Everything);
        var vanished = Items(paper).Single(row => row[0].Shown == "Vanished");
        Assert.Equal(["Outstanding", "Missing from the list", "2", "No"], vanished[4..].Select(cell => cell.Shown));
        var left = Assert.Single(paper.Public!.Report.Sheets[2].Table.Rows);
        Assert.Equal(
            ["Left", "Completed", "Completed, reported to the meeting of 6 July 2023"],
            [left[0].Shown, left[3].Shown, left[4].Shown]);
    }

    [Fact]
    public void Make_ItemsThatAreOver_SayWhetherTheMeetingHearsOfThemForTheFirstTime()
    {
        var paper = Paper(
        [
            Of("2023-05", Item("2023-06-16", "Told", "Outstanding")),
            Of(
                "2023-06", Item("2023-06-16", "Told", "Completed"), Item("2023-07-06", "Untold", "Rejected"),
                Item("2023-07-06", "Open", "Outstanding")),
        ]);
        Assert.Equal(["Completed", "New, rejected", "New"], Items(paper).Select(row => row[5].Shown));
    }

    [Fact]
    public void Make_Summary_CountsItemsByProgress()
    {
        var rows = Paper(Everything).Public!.Report.Sheets[0].Table.Rows;
        Assert.Equal(
            [
                ("Outstanding", "2", "0", "2"), ("Partially complete", "1", "0", "2"), ("Completed", "0", "0", "[z]"),
                ("Rejected", "1", "1", "1"), ("Progress not known", "2", "2", "1"),
            ],
            rows.Select(row => (row[0].Shown, row[1].Shown, row[2].Shown, row[3].Shown)));
    }

    [Fact]
    public void Make_AnyList_NamesNoItemsWordsInItsFindings()
    {
        var findings = Paper(Everything).Findings;
        Assert.Contains(findings, finding => finding.Rule == MonitoringFindings.Vanished);
        Assert.All(findings, finding => Assert.DoesNotContain("Stays", finding.Message, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.DoesNotContain("Vanished", finding.Message, StringComparison.Ordinal));
    }

    private static ImmutableArray<ImmutableArray<Cell>> Items(Paper paper) => paper.Public!.Report.Sheets[1].Table.Rows;

    private static Paper Paper(ImmutableArray<QualityMonth> lists)
    {
        var figures = MadeUpFigures.Empty;
        return RecommendationsReport.Make(PaperScopes.Of(
            figures with { Period = new(2023, 6), Reference = figures.Reference with { Meetings = Meetings } })
            with
        { Quality = lists });
    }
}
