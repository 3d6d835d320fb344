using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Cases;
using Reporting.Tests.Builders;
using Reporting.Tests.Workbooks;
using Reporting.Workbooks;

namespace Reporting.Tests.Scrutiny.Cases;

public sealed class CasesReportTests
{
    private static readonly PaperScope Full = ScopeOf.Months(Month("2023-05", 1), Month("2023-06", 5));

    public static TheoryData<string> Scopes => ["full", "without the month before", "without lists"];

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Write_ExemptEdition_KeepsTheStandard(string scope) => Assert.Empty(
        Conformance.Breaches(WrittenWorkbook.BytesOf(CasesReport.Of(Get(scope)))));

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Write_OfficerEdition_KeepsTheStandard(string scope) => Assert.Empty(
        Conformance.Breaches(WrittenWorkbook.BytesOf(PanelAppendix.Make(Get(scope)).Officer!)));

    [Fact]
    public void Of_EverySheet_SaysThatItIsExemptAndWhy()
    {
        var report = CasesReport.Of(Full);
        Assert.Equal(Edition.Exempt, report.Edition);
        Assert.All(report.Sheets, sheet => Assert.Contains("paragraphs 1 and 2", sheet.Remarks[0]));
        Assert.StartsWith("EXEMPT", report.Cover.About[0]);
    }

    [Fact]
    public void Of_EveryIndicatorWithCases_IsListed()
    {
        var listed = CasesReport.Of(Full).Sheets
            .SelectMany(sheet => sheet.Table.Rows)
            .Select(row => row[0].Shown)
            .ToHashSet();
        var cases = Full.Cases!;
        Assert.All(
            AllDefinitions.Measured.Where(each =>
                cases.Of(each.Indicator) is { Missing: not null } or { All.Length: > 0 }),
            each => Assert.Contains(Catalogue.Get(each.Indicator).Title, listed));
    }

    [Fact]
    public void Make_OfficerEdition_NamesNoChild() => Assert.DoesNotContain(
        PanelAppendix.Make(Full).Officer!.Sheets.SelectMany(sheet => sheet.Texts),
        text => text.Contains("SYN-", StringComparison.Ordinal));

    [Fact]
    public void Make_Panel_HasAnExemptEditionForThePerformanceTeam() =>
        Assert.Equal("performance-team", Assert.Single(PanelAppendix.Make(Full).Exempt).Audience);

    [Fact]
    public void Of_ThousandsOfChildren_ListsEveryOneBehindEachFigure()
    {
        var extract = Extract.For("2023-06");
        for (var child = 1; child <= 2_100; child++)
            extract.Plan(child, "2023-01-05", lastVisit: child % 100 == 0 ? "2023-02-01" : "2023-06-20");
        var scope = ScopeOf.Months(extract);
        var rows = CasesReport.Of(scope).Sheets.Where(sheet => sheet.Tab != "Falls_due_next")
            .SelectMany(sheet => sheet.Table.Rows).ToLookup(row => row[0].Shown);
        Assert.All(
            Catalogue.All.Where(each => scope.Cases!.Of(each.Id) is { Missing: null, All.IsEmpty: false }),
            each => Assert.Equal(scope.Cases!.Of(each.Id).All.Length, rows[each.Title].Count()));
        var visits = rows[Catalogue.Get("cp-visits-10-days").Title].Select(row => row[4].Shown).ToList();
        Assert.Equal((2_100, 21), (visits.Count, visits.LastIndexOf("Late") + 1));
    }

    private static PaperScope Get(string scope) => scope switch
    {
        "full" => Full,
        "without the month before" => ScopeOf.Months(Month("2023-06", 9)),
        _ => ScopeOf.Nothing,
    };

    private static ExtractBuilder Month(string month, int seed)
    {
        var extract = Extract.For(month).Team("North 1", "North").Team("Disabilities", "Specialist", cwd: true);
        for (var row = 1; row <= 200; row++)
            RandomRow.Add(extract, (row * 7_919) + (row % seed));
        return extract;
    }
}
