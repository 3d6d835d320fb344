using Reporting.Disclosure;
using Reporting.Performance.Appendix;
using Reporting.Scrutiny;
using Reporting.Tests.Audits;
using Reporting.Tests.Scrutiny.Commentary;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Performance.Appendix;

public sealed class QualityAssuranceSheetsTests
{
    private static PaperScope Rich { get; } = Appendices.Scope(MadeUpFigures.Everything) with
    {
        Quality = RichAudits.Scope("2023-06").Months,
    };

    [Fact]
    public void Make_Panel_HasTheMonthsAuditsByAreaAndGrade()
    {
        var rows = PanelAppendix.Make(Rich).Public!.Report.Rows("Grades_by_service_area");
        var all = rows[^1].Split(" | ");
        Assert.Equal(["All", "24"], [all[0], all[^1]]);
        Assert.Contains(rows, row => row.StartsWith("Jigsaw |", StringComparison.Ordinal));
    }

    [Fact]
    public void Make_Quarterly_HasManagersAndThemedAuditsApart()
    {
        var rows = QuarterlyAppendix.Make(Rich).Public!.Report.Rows("Grades_since_set_month");
        Assert.Equal(
            ["Graded audits, all teams", "Graded managers' audits", "Graded themed audits"],
            rows.Select(row => row.Split(" | ")[0]));
    }

    [Fact]
    public void Make_PublicEditions_HoldNoTeamThemeOrTag()
    {
        string[] canaries = [.. RichAudits.Improvements, RichAudits.Strength, RichAudits.Theme, RichAudits.Team];
        foreach (var paper in new[] { PanelAppendix.Make(Rich), QuarterlyAppendix.Make(Rich) })
        {
            var texts = string.Concat(paper.Public!.Report.Sheets.SelectMany(sheet => sheet.Texts));
            Assert.All(canaries, canary => Assert.DoesNotContain(canary, texts, StringComparison.Ordinal));
            Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(paper.Public.Report)));
        }
    }

    [Fact]
    public void Make_WithoutTheExemption_ShowsNoAudits()
    {
        var scope = Rich with { Disclosure = new DisclosureControl(new(5, Exemptions.AuthorityHeadline), []) };
        var paper = PanelAppendix.Make(scope);
        Assert.StartsWith(
            "This table is not shown", paper.Public!.Report.Rows("Grades_by_service_area").Single(),
            StringComparison.Ordinal);
        Assert.DoesNotContain(paper.Public.Cells.Cells, IsOfAudits);
        Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(paper.Public.Report)));
    }

    [Fact]
    public void Make_AuditsThatAreShown_AreEnteredInTheLedger() =>
        Assert.Contains(PanelAppendix.Make(Rich).Public!.Cells.Cells, IsOfAudits);

    [Fact]
    public void Make_NoRegister_SaysSo()
    {
        var paper = PanelAppendix.Make(Appendices.Scope(MadeUpFigures.Everything)).Public!.Report;
        Assert.StartsWith(
            "There is no register", paper.Rows("Grades_by_service_area")[0], StringComparison.Ordinal);
        Assert.Equal("Quality_assurance_analysis", paper.Sheets[7 * 3 + 1].Tab);
    }

    private static bool IsOfAudits(PublishedCell cell) =>
        cell.Key.Table.StartsWith("audits by service area", StringComparison.Ordinal);

    [Fact]
    public void Make_WordsOfQualityAssurance_StandInBothFormats()
    {
        var scope = PapersOfWords.Scope([], [PapersOfWords.Words("Fewer audits.", "quality assurance")]);
        Assert.Contains(
            "Fewer audits.", PanelAppendix.Make(scope).Public!.Report.Rows("Quality_assurance_analysis")[0],
            StringComparison.Ordinal);
        Assert.Contains(
            "Fewer audits.", QuarterlyAppendix.Make(scope).Public!.Report.Rows("Rigorous_quality_analysis")[0],
            StringComparison.Ordinal);
    }
}
