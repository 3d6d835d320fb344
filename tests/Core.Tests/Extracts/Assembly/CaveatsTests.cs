using Reporting.Checks;
using Reporting.Extracts.Assembly;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Extracts.Assembly;

public sealed class CaveatsTests
{
    private static readonly ReportingMonth March = new(2023, 3);

    [Theory]
    [InlineData("cla-rate")]
    [InlineData("Rate of children in our care per 10,000")]
    [InlineData(" rate of CLA per 10,000  under 18 population ")]
    public void Caveats_IdTitleOrAlias_AreHandedOverById(string indicator) => Assert.Equal(
        new Caveat("cla-rate", March, Sheets.June, "Counted anew."),
        Only(Sheets.June2023(Sheets.Csv("caveats", [indicator, "2023-03", "2023-06", "Counted anew."]))));

    [Fact]
    public void Caveats_NoMonths_HoldWithoutLimit() => Assert.Equal(
        new Caveat("cla", null, null, "Late."),
        Only(Sheets.June2023(Sheets.Csv("caveats", ["cla", null, null, "Late."]))));

    [Fact]
    public void Caveats_UnknownIndicator_IsWarnedOfAtItsRowAndLeftOut()
    {
        var month = Sheets.June2023(Sheets.Csv(
            "caveats",
            ["cla", null, null, "Late."],
            ["ZZCANARY", null, null, "Late."],
            [null, null, null, "Late."]));

        Assert.Equal("cla", Only(month).Indicator);
        var findings = month.Findings.Of("unknown-indicator").ToList();
        Assert.Equal(
            [("caveats", 3, "Indicator", Severity.Warn), ("caveats", 4, "Indicator", Severity.Warn)],
            findings.Select(finding => (finding.List!, finding.Row!.Value, finding.Column!, finding.Severity)));
        Assert.All(findings, finding => Assert.DoesNotContain("ZZCANARY", finding.ToString()));
    }

    [Fact]
    public void Caveats_UnreadableMonth_IsWarnedOfAtItsCell()
    {
        var month = Sheets.June2023(Sheets.Csv("caveats", ["cla", "Mar-23", "summer", "Late."]));

        Assert.Equal(new Caveat("cla", March, null, "Late."), Only(month));
        var finding = Assert.Single(month.Findings.Of("unreadable-month"));
        Assert.Equal((2, "To", Severity.Warn), (finding.Row, finding.Column, finding.Severity));
    }

    [Fact]
    public void Caveats_NoFile_IsNoList() =>
        Assert.False(Sheets.June2023(Sheets.Csv("List 8", Sheets.Usable("List 8", 1))).Extract.Caveats.IsPresent);

    private static Caveat Only(MonthAssembly month) => Assert.Single(month.Extract.Caveats.Rows);
}
