using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class WindowsTests
{
    private static readonly string[] SixMonths = ["2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06"];

    [Theory]
    [InlineData("contacts")]
    [InlineData("early-help-referrals")]
    [InlineData("early-help-assessments-started")]
    [InlineData("cp-plans")]
    [InlineData("cla-rate")]
    [InlineData("cla-started")]
    public void EventAndStock_ShortLists_TellTheSixMonthsThatEndWithThePeriod(string indicator) =>
        Assert.Equal(SixMonths, Extract.For("2023-06").Measure().Months(indicator));

    [Fact]
    public void DatedList_EarlierRow_TellsFromItsMonth() =>
        Assert.Equal(
            "2022-01",
            Extract.For("2023-06").Referral(1, "2022-01-31").Referral(2, "2022-03-01")
                .Measure().Months("referrals").First());

    [Fact]
    public void DatedList_EarliestDateLiesBeforeItsOwnStart_SaysNothingOfHowFarTheListReaches()
    {
        var slips = Extract.For("2023-06")
            .Assessment(1, start: "2023-02-01", authorised: "2022-03-01")
            .Section47(2, start: "2023-02-01", completed: "2022-03-01")
            .Conference(3, strategy: "2023-02-01", on: "2022-03-01")
            .StrategyDiscussion(3, "2022-03-01");
        string[] indicators = ["assessments-45-days", "section-47-completed", "icpc-15-days"];
        Assert.All(indicators, indicator => Assert.Equal(SixMonths, slips.Measure().Months(indicator)));

        var reaching = slips.Assessment(4, start: "2022-02-01", authorised: "2022-03-31");
        Assert.Equal("1/2", reaching.Measure().Ratio("assessments-45-days", "2022-03"));
    }

    [Fact]
    public void DatedList_OneIndicatorsColumn_SaysNothingOfAnother() =>
        Assert.Equal(
            SixMonths,
            Extract.For("2023-06").Assessment(1, start: "2022-01-31").Measure().Months("assessments-completed"));

    [Fact]
    public void DatedList_RowOfLongAgo_TellsAtMost25Months() =>
        Assert.Equal("2021-06", Extract.For("2023-06").Contact(1, "2001-01-01").Measure().Months("contacts").First());

    [Fact]
    public void ListOfOpenRecords_OldRow_StaysAtSixMonthsUnlessMoreAreAgreed()
    {
        var extract = Extract.For("2023-06").Plan(1, "2015-01-01");
        Assert.Equal("2023-01", extract.Measure().Months("cp-plans").First());

        var agreed = IndicatorSettings.Default with
        {
            WindowMonths = ImmutableDictionary<string, int>.Empty.Add("List 7", 18),
        };
        Assert.Equal("2022-01", extract.Measure(agreed).Months("cp-plans").First());
        Assert.Equal("2023-01", extract.Measure(agreed).Months("cla").First());
    }

    [Fact]
    public void EverySnapshotAndHistoryIndicator_AnyExtract_TellsThePeriodAlone()
    {
        var measured = Extract.For("2023-06").Measure();
        Assert.All(
            Catalogue.All.Where(indicator => indicator.Kind is Kind.Snapshot or Kind.History),
            indicator => Assert.Equal(["2023-06"], measured.Months(indicator.Id)));
    }

    [Fact]
    public void Stock_EarlierMonths_AreRecomputedFromStartAndEnd()
    {
        var measured = Extract.For("2023-06").Plan(1, "2023-02-28", end: "2023-04-30").Measure();

        Assert.Equal(
            [0, 1, 1, 0, 0, 0], SixMonths.Select(month => (int)measured.Figure("cp-plans", month).Value!.Value));
    }

    [Fact]
    public void WorkingDays_EarlierMonthOutsideTheHolidayTable_IsLeftOutAndTheYearNamed()
    {
        var measured = Extract.For("2023-06").Assessment(1, "2021-11-01", authorised: "2021-12-01").Measure();

        Assert.Equal("2021-12", measured.Months("assessments-completed").First());
        Assert.Equal("2022-01", measured.Months("assessments-45-days").First());
        var finding = Assert.Single(measured.Findings, finding => finding.Rule == "bank-holidays-missing");
        Assert.Contains("bank holidays of 2021", finding.Message);
        Assert.EndsWith("can't tell December 2021.", finding.Message);
    }

    [Fact]
    public void WorkingDays_EarlierMonthWhoseDaysLieInTheHolidayTable_IsToldThoughTheLimitReachesFurtherBack()
    {
        var measured = Extract.For("2022-06").Assessment(1, "2022-01-04", authorised: "2022-01-20").Measure();

        Assert.Equal("1/1", measured.Ratio("assessments-45-days", "2022-01"));
        Assert.DoesNotContain(measured.Findings, finding => finding.Rule == "bank-holidays-missing");
    }

    [Fact]
    public void WorkingDays_PeriodOutsideTheHolidayTable_IsAnErrorThatNamesTheYear() =>
        Assert.Equal(
            2031,
            Assert.Throws<MissingBankHolidaysException>(
                () => Extract.For("2031-06").Plan(1, lastVisit: "2031-06-20").Measure()).Year);
}
