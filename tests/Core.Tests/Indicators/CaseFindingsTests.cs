using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class CaseFindingsTests
{
    private const string Rule = "dated-after-month-end";

    [Fact]
    public void LatestDateAfterMonthEnd_IsNotInTime_AndListedWithTheHighestFigure()
    {
        var measured = Extract.For("2023-06")
            .Plan(1, lastVisit: "2023-07-03").Plan(2, lastVisit: "2023-06-28").Plan(3).Plan(4)
            .Measure();

        Assert.Equal("1/4", measured.Ratio("cp-visits-4-weeks"));
        var findings = measured.Findings
            .Where(finding => finding.Rule == Rule && finding.Indicator == "cp-visits-4-weeks")
            .ToList();
        Assert.Equal(2, findings.Count);
        Assert.Equal(("List 7", 2), (findings[0].List, findings[0].Row));
        Assert.Null(findings[1].Row);
        Assert.Contains("1 of 4", findings[1].Message);
        Assert.Contains("50.0%", findings[1].Message);
    }

    [Fact]
    public void LatestDateAfterMonthEnd_ChildWhoOnlyJustEntered_IsInTimeAndNotListed()
    {
        var measured = Extract.For("2023-06").Plan(1, start: "2023-06-29", lastVisit: "2023-07-03").Measure();

        Assert.Equal("1/1", measured.Ratio("cp-visits-4-weeks"));
        Assert.DoesNotContain(measured.Findings, finding => finding.Rule == Rule);
    }

    [Fact]
    public void Findings_OfEarlierMonths_AreThoseMonthsOwn() =>
        Assert.DoesNotContain(
            Extract.For("2023-06").Assessment(1, start: null, authorised: "2023-05-20").Measure().Findings,
            finding => finding.Rule == "contradictory-dates");

    [Fact]
    public void Findings_AnyCase_NeverNameTheChild() => Assert.All(
        Extract.For("2023-06")
            .Plan(7, lastVisit: "2023-07-03").Assessment(7, null, "2023-06-20").Referral(7, "2023-06-15").ChildInNeed(7)
            .Measure().Findings,
        finding => Assert.DoesNotContain("SYN-000007", finding.ToString()));
}
