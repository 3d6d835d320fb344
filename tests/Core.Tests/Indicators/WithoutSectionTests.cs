using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class WithoutSectionTests
{
    [Theory]
    [InlineData("2023-05-31", 0)]
    [InlineData("2023-06-01", 1)]
    [InlineData("2023-06-30", 1)]
    [InlineData("2023-07-01", 0)]
    public void StartsAndEnds_FirstAndLastDayOfTheMonth_AreInTheMonth(string day, int expected)
    {
        var measured = Extract.For("2023-06")
            .Care(1, start: day).Care(2, start: "2020-01-01", ceased: day)
            .Plan(3, start: day).Plan(4, start: "2020-01-01", end: day)
            .Measure();

        Assert.All(
            ["cla-started", "cla-ceased", "cp-plans-started", "cp-plans-ended"],
            indicator => Assert.Equal(expected, measured.Figure(indicator).Value));
    }

    [Fact]
    public void StartsAndEnds_ShortBreaks_AreNoCare()
    {
        var measured = Extract.For("2023-06").Care(1, "2023-06-05", "2023-06-09", legalStatus: "V4").Measure();

        Assert.Equal(0, measured.Figure("cla-started").Value);
        Assert.Equal(0, measured.Figure("cla-ceased").Value);
    }

    [Fact]
    public void ClaStarted_TwoPeriodsOfOneChild_CountsRows() =>
        Assert.Equal(
            2,
            Extract.For("2023-06").Care(1, "2023-06-01", "2023-06-05").Care(1, "2023-06-20").Measure()
                .Figure("cla-started").Value);

    [Theory]
    [InlineData("2022-06-30", 1)]
    [InlineData("2022-07-01", 0)]
    public void CpPlans12Months_TwelveMonthsToTheDay_Counts(string start, int expected) =>
        Assert.Equal(
            expected, Extract.For("2023-06").Plan(1, start).Measure().Figure("cp-plans-12-months").Value);

    [Fact]
    public void CpPlans12Months_EarlierMonths_AreToldByTheSamePlan()
    {
        var measured = Extract.For("2023-06").Plan(1, "2022-04-30").Measure();

        Assert.Equal(0, measured.Figure("cp-plans-12-months", "2023-03").Value);
        Assert.Equal(1, measured.Figure("cp-plans-12-months", "2023-04").Value);
    }
}
