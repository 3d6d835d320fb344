using Reporting.Indicators;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Analyses;
using Reporting.Tests.Audits;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Cases;
using Reporting.Tests.Workbooks;
using Reporting.Workbooks;

namespace Reporting.Tests.Scrutiny.Analyses;

public sealed class AnalysesReportTests
{
    private static readonly PaperScope Full = ScopeOf.Months(AnyMonth.Of(seed: 3))
        .WithEthnicity(AnyMonth.EthnicityOf) with
    {
        Quality = RichAudits.Scope("2023-06").Months,
    };

    public static TheoryData<string> Scopes => ["full", "few", "empty lists", "without lists"];

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Write_PublicEdition_KeepsTheStandard(string scope) => Assert.Empty(
        Conformance.Breaches(WrittenWorkbook.BytesOf(AnalysesReport.Make(Get(scope)).Public!.Report)));

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Write_OfficerEdition_KeepsTheStandard(string scope) => Assert.Empty(
        Conformance.Breaches(WrittenWorkbook.BytesOf(AnalysesReport.Make(Get(scope)).Officer!)));

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Write_ExemptEdition_KeepsTheStandard(string scope) => Assert.All(
        AnalysesReport.Make(Get(scope)).Exempt,
        paper => Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(paper.Report))));

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Tabs_HoweverLittleThereIs_AreTheSame(string scope)
    {
        var (full, paper) = (AnalysesReport.Make(Full), AnalysesReport.Make(Get(scope)));
        Assert.Equal(Tabs(full.Public!.Report), Tabs(paper.Public!.Report));
        Assert.Equal(Tabs(full.Officer!), Tabs(paper.Officer!));
    }

    [Fact]
    public void Make_PublicEdition_TellsNoSmallCount()
    {
        var report = AnalysesReport.Make(Full).Public!.Report;
        var scope = new AnalysesScope(Full);
        var counted = AnalysesReport.Counted(scope, new RepeatPlans(scope), new ReReferrals(scope));
        Assert.Contains(counted, sheet => sheet.Table.Counts.Any(row => row.Any(count => count is > 0 and <= 5)));
        var tabs = counted.Select(sheet => sheet.Tab).ToHashSet();
        var shown = report.Sheets.Where(sheet => tabs.Contains(sheet.Tab)).SelectMany(sheet => sheet.Table.Cells)
            .OfType<Cell.Number>().Where(cell => cell.After.Length == 0);
        Assert.DoesNotContain(shown, cell => cell.Value is > 0 and <= 5);
        Assert.Contains(report.Sheets.SelectMany(sheet => sheet.Texts), text => text == "[c]");
    }

    [Fact]
    public void Make_PublicEdition_EntersItsTablesInTheLedger()
    {
        var cells = AnalysesReport.Make(Full).Public!.Cells.Cells;
        Assert.Contains(cells, cell => cell is { Key.Table: "ethnicity", IsShown: false });
        Assert.Contains(cells, cell => cell is { Key.Table: "re-referrals-gap", IsShown: true });
    }

    [Fact]
    public void Make_PublicAndOfficerEditions_NameNoChild()
    {
        var paper = AnalysesReport.Make(Full);
        Assert.DoesNotContain(
            paper.Public!.Report.Sheets.Concat(paper.Officer!.Sheets).SelectMany(sheet => sheet.Texts),
            text => text.Contains("SYN-", StringComparison.Ordinal));
        Assert.DoesNotContain(
            paper.Public.Report.Sheets.SelectMany(sheet => sheet.Texts),
            text => text.Contains("Team", StringComparison.Ordinal)
                || text.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public void Make_ExemptEdition_ListsRepeatPlansReReferralsAndSuspectsAndIsMarked()
    {
        var paper = Assert.Single(AnalysesReport.Make(Full).Exempt);
        Assert.Equal("performance-team", paper.Audience);
        Assert.All(paper.Report.Sheets, sheet => Assert.StartsWith("EXEMPT", sheet.Remarks[0]));
        Assert.Equal(
            [
                Full.Cases!.Of("cp-second-plan").All.Count(one => one.InNumerator),
                Full.Cases.Of("re-referrals").All.Count(one =>
                    one.InNumerator || one.Marks.HasFlag(CaseMarks.SuspectedNotAReferral)),
            ],
            paper.Report.Sheets.Select(sheet =>
                sheet.Table.Rows.Count(row => row[0].Shown.StartsWith("SYN-", StringComparison.Ordinal))));
    }

    [Fact]
    public void Make_Twice_GivesTheSameBytes() => Assert.Equal(
        WrittenWorkbook.BytesOf(AnalysesReport.Make(Full).Public!.Report),
        WrittenWorkbook.BytesOf(AnalysesReport.Make(Full).Public!.Report));

    private static IEnumerable<string> Tabs(Report report) => report.Sheets.Select(sheet => sheet.Tab);

    private static PaperScope Get(string name) => name switch
    {
        "full" => Full,
        "few" => ScopeOf.Months(AnyMonth.Of(seed: 5, children: 6)).WithEthnicity(AnyMonth.EthnicityOf),
        "empty lists" => ScopeOf.Months(Extract.For("2023-06")),
        _ => ScopeOf.Nothing,
    };
}
