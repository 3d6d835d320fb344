using Reporting.Checks;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class ReReferralsTests
{
    private const string Indicator = "re-referrals";

    /// <summary>A list that reaches back to January 2022: it decides every referral of 2023.</summary>
    private static ExtractBuilder LongList => Extract.For("2023-06").Referral(99, on: "2022-01-10");

    /// <summary>A list of the six months to June 2023.</summary>
    private static ExtractBuilder ShortList => Extract.For("2023-06");

    [Theory]
    [InlineData("2022-06-15", "1/1")]
    [InlineData("2022-06-14", "0/1")]
    [InlineData("2023-06-14", "1/2")]
    public void LongList_EarlierReferralTwelveMonthsToTheDay_IsWithin(string earlier, string expected) =>
        Assert.Equal(
            expected,
            LongList.Referral(1, on: earlier, number: 0).Referral(1, on: "2023-06-15", number: 0).Measure()
                .Ratio(Indicator));

    [Fact]
    public void LongList_NumberSaysOtherwise_TheListDecides() =>
        Assert.Equal("0/1", LongList.Referral(1, on: "2023-06-15", number: 3).Measure().Ratio(Indicator));

    [Fact]
    public void LongList_LeapDay_TwelveMonthsBackIsTheLastDayOfFebruary() =>
        Assert.Equal(
            "1/1",
            Extract.For("2024-02").Referral(99, on: "2022-12-01")
                .Referral(1, on: "2023-02-28").Referral(1, on: "2024-02-29").Measure().Ratio(Indicator));

    [Fact]
    public void AnyList_ExactDuplicates_CountOnceAndAreNoReReferral() =>
        Assert.Equal(
            "0/1",
            LongList.Referral(1, on: "2023-06-15").Referral(1, on: "2023-06-15", team: "North 1").Measure()
                .Ratio(Indicator));

    [Theory]
    [InlineData(0, "0/1", 0)]
    [InlineData(1, "1/1", 0)]
    [InlineData(null, "0/1", 1)]
    public void ShortList_LatestReferralOfTheChild_ItsNumberDecides(int? number, string expected, int undetermined)
    {
        var measured = ShortList.Referral(1, on: "2023-06-15", number: number).Measure();

        Assert.Equal(expected, measured.Ratio(Indicator));
        Assert.Equal(undetermined, measured.Figure(Indicator).Undetermined);
    }

    [Fact]
    public void ShortList_NumberRepeatedOnAnEarlierRow_SaysNothingOfIt()
    {
        var measured = ShortList
            .Referral(1, on: "2023-06-02", number: 1)
            .Referral(1, on: "2023-06-20", number: 1)
            .Measure();

        Assert.Equal("1/2", measured.Ratio(Indicator));
        Assert.Equal(1, measured.Figure(Indicator).Undetermined);
    }

    [Fact]
    public void ShortList_AnotherRowShowsIt_EvenWithoutANumber() =>
        Assert.Equal(
            "1/1",
            ShortList.Referral(1, on: "2023-02-02").Referral(1, on: "2023-06-20").Measure().Ratio(Indicator));

    [Fact]
    public void ShortList_AfterTwelveMonthsAreCovered_TheListDecides() =>
        Assert.Equal(
            "0/1",
            Extract.For("2023-06").Referral(99, on: "2022-06-30").Referral(1, on: "2023-06-01", number: 2).Measure()
                .Ratio(Indicator));

    [Fact]
    public void NumberColumnMissing_ShortList_IsNotAvailableAndSaysWhich()
    {
        var figure = ShortList.WithoutColumn("List 3", Referral.NumberColumn).Referral(1, on: "2023-06-15").Measure()
            .Figure(Indicator);

        Assert.Equal(Absence.NotAvailable, figure.Absence);
        Assert.Contains(Referral.NumberColumn, figure.Note);
    }

    [Fact]
    public void NumberColumnMissing_ListThatDecides_IsNotNeeded() =>
        Assert.Equal(
            "0/1",
            LongList.WithoutColumn("List 3", Referral.NumberColumn).Referral(1, on: "2023-06-15").Measure()
                .Ratio(Indicator));

    [Fact]
    public void Undetermined_ReferralsStayInTheDenominator_AndAreReportedWithTheHighestFigure()
    {
        var measured = ShortList.Referral(1, on: "2023-06-15").Referral(2, on: "2023-06-16", number: 0).Measure();

        var finding = Assert.Single(measured.Findings, finding => finding.Rule == "undetermined-referrals");
        Assert.Equal(Indicator, finding.Indicator);
        Assert.Contains("1 of 2", finding.Message);
        Assert.Contains("50.0%", finding.Message);
    }

    [Theory]
    [InlineData("2023-06-14", null, CaseStatus.ChildInNeedPlan, true)]
    [InlineData("2023-06-15", null, CaseStatus.ChildInNeedPlan, false)]
    [InlineData("2023-01-01", "2023-06-15", CaseStatus.Closed, true)]
    [InlineData("2023-01-01", "2023-06-14", CaseStatus.Closed, false)]
    [InlineData("2023-01-01", null, CaseStatus.Closed, false)]
    [InlineData(null, null, CaseStatus.ChildInNeedPlan, false)]
    public void Suspected_CaseOpenBeforeTheReferral_IsListedWithItsRow(
        string? caseStart, string? closed, CaseStatus status, bool suspected)
    {
        var measured = LongList
            .Referral(1, on: "2023-06-15").ChildInNeed(1, caseStart, closed, status: status)
            .Measure();

        var rows = measured.Findings.Where(finding =>
            finding is { Rule: "suspected-not-a-referral", Severity: Severity.Warn, List: "List 3", Row: not null });
        Assert.Equal(suspected ? 1 : 0, rows.Count());
    }

    [Fact]
    public void Suspected_Setting_DecidesWhichFigureIsPublishedAndBothAreReported()
    {
        var extract = LongList
            .Referral(1, on: "2023-02-01").Referral(1, on: "2023-06-15").ChildInNeed(1, "2023-03-01")
            .Referral(2, on: "2023-06-16");

        var without = IndicatorSettings.Default with { PublishSuspectedReferrals = false };

        Assert.Equal("1/2", extract.Measure().Ratio(Indicator));
        Assert.Equal("0/1", extract.Measure(without).Ratio(Indicator));
        Assert.Contains(
            extract.Measure().Findings,
            finding => finding.Rule == "suspected-not-a-referral"
                && finding.Message.Contains("50.0%", StringComparison.Ordinal)
                && finding.Message.Contains("0.0%", StringComparison.Ordinal));
    }
}
