using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Tables;
using Reporting.Periods;
using Reporting.Scrutiny;
using Reporting.Scrutiny.DataQuality;
using Reporting.Tests.Builders;
using Reporting.Tests.Performance.Appendix;
using Reporting.Tests.Workbooks;
using Reporting.Workbooks;

namespace Reporting.Tests.Scrutiny.DataQuality;

public sealed class DataQualityReportTests
{
    private const string Rule = "in care and care leaver";

    [Fact]
    public void Rules_CrossListRule_HasCountsOfMonthsTrendAndChildren()
    {
        var row = Row(Sheet(TwoMonths(), "Rules"), Rule);
        Assert.Equal("List 9", row[2].Shown);
        Assert.Equal(["[x]", "[x]", "[x]", "[x]", "1", "2", "Up", "2"], row[3..11].Select(cell => cell.Shown));
        Assert.StartsWith("The young person is in care", row[^1].Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_MoreRowsThanAreNamed_AreAllCountedAndAllToMend()
    {
        var scope = QualityPapers.Of(CareAndLeaver("2023-06", 250));
        Assert.Equal("250", Row(Sheet(scope, "Rules"), Rule)[8].Shown);
        Assert.Equal(250, ToMend(scope).Count(row => row[6].Shown == Rule));
    }

    [Fact]
    public void Touched_CrossListRule_NamesTheIndicatorsThatReadTheLists()
    {
        var sheet = Sheet(TwoMonths(), "Indicators_touched");
        var cla = Row(sheet, "Number of children in our care");
        Assert.Contains($"{Rule}: 2", cla[^1].Shown, StringComparison.Ordinal);
        Assert.DoesNotContain(
            sheet.Table.Rows, row => row[0].Shown == "Percentage of referrals leading to NFA");
    }

    [Fact]
    public void Effect_ReReferrals_StandWithAndWithoutSuspects()
    {
        var extract = Extract.For("2023-06").Referral(99, "2021-01-04");
        foreach (var child in new[] { 1, 2, 3, 4 })
            extract = extract.Referral(child, "2023-06-15").Referral(child, child <= 3 ? "2023-02-01" : "2021-02-01");
        // Child 1's case was open when it was referred: perhaps a move between teams.
        var row = Sheet(QualityPapers.Of(extract.ChildInNeed(1, "2023-03-01")), "Effect_on_figures").Table.Rows
            .Single(each => each[1].Shown.StartsWith("Dated while", StringComparison.Ordinal));
        Assert.Equal(
            ["Percentage of re-referrals within 12 months", "1", "75.0%", "3", "4", "Without them", "66.7%", "2", "3"],
            row.Where((_, at) => at != 1).Select(cell => cell.Shown));
    }

    [Fact]
    public void Effect_NoSuspects_SaysThatReReferralsAreTheSameWithoutThem()
    {
        var row = Assert.Single(Sheet(
            QualityPapers.Of(Extract.For("2023-06").Referral(99, "2021-01-04").Referral(1, "2023-06-15")),
            "Effect_on_figures").Table.Rows);
        Assert.Equal(("0", "0.0%", "0.0%"), (row[2].Shown, row[3].Shown, row[7].Shown));
    }

    [Fact]
    public void Effect_LatestDateAfterMonthEnd_HasTheHighestTheFigureCouldBe()
    {
        var row = Sheet(
            QualityPapers.Of(Extract.For("2023-06")
                .Plan(1, lastVisit: "2023-07-03").Plan(2, lastVisit: "2023-06-28").Plan(3).Plan(4)),
            "Effect_on_figures").Table.Rows.Single(each => each[0].Shown.Contains("4 weeks", StringComparison.Ordinal));
        Assert.Equal(
            ["1", "25.0%", "1", "4", "Were all of them in the numerator", "50.0%", "2", "4"],
            row.Skip(2).Select(cell => cell.Shown));
    }

    [Fact]
    public void SetAside_RowsOfAFile_AreCountedByListAndRule()
    {
        var sheet = Sheet(QualityPapers.Of(SetAside, Extract.For("2023-06")), "Rows_set_aside");
        Assert.Equal(
            ["List 7", "unreadable date", "plans.xlsx", "2"],
            Assert.Single(sheet.Table.Rows).Take(4).Select(cell => cell.Shown));
    }

    [Fact]
    public void SetAside_MoreRowsThanAreNamed_AreAllCountedAndThoseNotListedAreSaid()
    {
        var scope = QualityPapers.Of(SetAsideRows(350), Extract.For("2023-06"));
        Assert.Equal("350", Assert.Single(Sheet(scope, "Rows_set_aside").Table.Rows)[3].Shown);

        var report = Assert.Single(DataQualityReport.Make(scope).Exempt).Report;
        var toMend = Assert.Single(report.Sheets);
        Assert.Equal(200, toMend.Table.Rows.Length);
        Assert.Contains(toMend.Remarks, remark => remark.StartsWith("Not listed are 150 more: ", StringComparison.Ordinal));
        Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(report)));
    }

    [Fact]
    public void Missing_ListThatIsNotThere_NamesTheIndicatorsItTakesAway()
    {
        var sheet = Sheet(QualityPapers.Of(Extract.For("2023-06").Without("List 3")), "Missing");
        var row = Row(sheet, "Not in this month's extract: List 3.");
        Assert.Contains("Percentage of re-referrals within 12 months", row[2].Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Exempt_RowsToMend_NameTheChildWhereThereIsOne()
    {
        var scope = QualityPapers.Of(SetAside, CareAndLeaver("2023-06", 1));
        var rows = ToMend(scope);
        Assert.Equal(
            ["SYN-000001", "List 9", "List 9.xlsx", "List 9", "3"],
            rows.Single(row => row[6].Shown == Rule).Take(5).Select(cell => cell.Shown));
        Assert.Equal("[x]", rows.First(row => row[6].Shown == "unreadable date")[0].Shown);
        var report = Assert.Single(DataQualityReport.Make(scope).Exempt).Report;
        Assert.All(report.Sheets, sheet => Assert.StartsWith("EXEMPT", sheet.Remarks[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Officer_NamesNoChild()
    {
        using var book = WrittenWorkbook.Of(DataQualityReport.Make(TwoMonths()).Officer!);
        Assert.DoesNotContain("SYN-0", string.Concat(
            book.Sheets.SelectMany(sheet => sheet.Part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>())
                .Select(book.TextOf)), StringComparison.Ordinal);
    }

    [Fact]
    public void Make_ListsKeptNoLonger_HasNoExemptEdition()
    {
        var paper = DataQualityReport.Make(PaperScopes.Of(MadeUpFigures.Everything));
        Assert.NotNull(paper.Officer);
        Assert.Empty(paper.Exempt);
    }

    [Fact]
    public void Make_FullAndEmpty_KeepTheStandard()
    {
        PaperScope[] scopes =
        [
            TwoMonths(), QualityPapers.Of(SetAside, CareAndLeaver("2023-06", 250)),
            QualityPapers.Of(Extract.For("2023-06")), PaperScopes.Of(MadeUpFigures.Empty),
            PaperScopes.Of(MadeUpFigures.Everything),
        ];
        Assert.All(scopes.Select(DataQualityReport.Make), paper => Assert.All(
            [paper.Officer!, .. paper.Exempt.Select(exempt => exempt.Report)],
            report => Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(report)))));
    }

    private static ImmutableArray<Finding> SetAside { get; } =
    [
        .. new[] { 12, 14 }.Select(row => new Finding(
            "unreadable-date", Severity.SetAside, "The date can't be read. The row is set aside.")
        {
            List = "List 7",
            File = "plans.xlsx",
            Sheet = "7",
            Row = row,
            Column = "Child Protection Plan Start Date",
            Period = new ReportingMonth(2023, 6),
        }),
    ];

    /// <summary>As reading a list tells them whose start dates can't be read.</summary>
    private static ImmutableArray<Finding> SetAsideRows(int rows)
    {
        var log = new FindingLog(new TableOrigin("List 7", "plans.xlsx", "7", 1));
        for (var row = 1; row <= rows; row++)
            log.OfRow(CellRule.UnreadableDate, Severity.SetAside, row, "Child Protection Plan Start Date");
        return [.. log.All().Select(finding => finding with { Period = new ReportingMonth(2023, 6) })];
    }

    private static PaperScope TwoMonths() =>
        QualityPapers.Of(CareAndLeaver("2023-05", 1), CareAndLeaver("2023-06", 2));

    private static ExtractBuilder CareAndLeaver(string period, int children)
    {
        var extract = Extract.For(period);
        for (var child = 1; child <= children; child++)
            extract = extract.Care(child).CareLeaver(child);
        return extract;
    }

    private static TableSheet Sheet(PaperScope scope, string tab) =>
        DataQualityReport.Make(scope).Officer!.Sheets.Single(sheet => sheet.Tab == tab);

    private static ImmutableArray<ImmutableArray<Cell>> ToMend(PaperScope scope) =>
        Assert.Single(Assert.Single(DataQualityReport.Make(scope).Exempt).Report.Sheets).Table.Rows;

    private static ImmutableArray<Cell> Row(TableSheet sheet, string name) =>
        sheet.Table.Rows.Single(row => row[0].Shown == name);
}
