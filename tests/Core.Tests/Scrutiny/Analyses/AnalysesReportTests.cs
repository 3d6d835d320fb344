using FsCheck;
using FsCheck.Fluent;
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

    /// <summary>What two tables tell alike, and what of one is a part of what another tells.</summary>
    [Theory]
    [InlineData("re-referrals-outcome", "Total", "re-referrals-gap", "Total")]
    [InlineData("re-referrals-outcome", "Earlier referral not in the list", "re-referrals-gap", null)]
    [InlineData("re-referrals-source", "Total", "re-referrals-gap", "Total")]
    [InlineData("re-referrals-suspected", "Total", "re-referrals-gap", "Total")]
    [InlineData("repeat-plans-gap", "Total", "repeat-plans-category", "Total")]
    [InlineData("repeat-plans-gap", "Total", "repeat-plans-worker", "Total")]
    [InlineData("repeat-plans-gap", "Total", "repeat-plans-worker-changes", "Total")]
    [InlineData("repeat-plans-category", "Not known", "repeat-plans-gap", "Not known")]
    public void Make_PublicEdition_TiesWhatItsTablesShare(string whole, string row, string part, string? partRow)
    {
        var told = AnalysesReport.Make(Full).Public!.Cells;
        var counts = told.Cells.ToDictionary(cell => cell.Key, cell => cell.Count);
        var sum = Assert.Single(told.Sums, sum => sum.Whole.Month == Full.Month
            && (sum.Whole.Table, sum.Whole.Row) == (whole, row)
            && sum.Parts.Any(each => (each.Table, each.Row) == (part, partRow ?? row)));
        Assert.Equal(counts[sum.Whole], sum.Parts.Sum(each => counts[each]));
    }

    [Fact]
    public void Make_PublicEditionOfAnyMonth_KnowsOnlySumsThatHold() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(10),
        Prop.ForAll(Gen.Choose(0, 10_000).ToArbitrary(), seed =>
        {
            var paper = ScopeOf.Months(AnyMonth.Of(seed)).WithEthnicity(AnyMonth.EthnicityOf);
            var told = AnalysesReport.Make(paper).Public!.Cells;
            var counts = told.Cells.ToDictionary(cell => cell.Key, cell => cell.Count);
            var sums = told.Sums.Where(sum => sum.Parts.Add(sum.Whole).All(counts.ContainsKey)).ToList();
            Assert.All(sums, sum => Assert.Equal(counts[sum.Whole], sum.Parts.Sum(each => counts[each])));
        }));

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
