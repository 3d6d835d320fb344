using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class Section47EnquiriesTests
{
    [Fact]
    public void Section47Nfa_Outcomes_LeaveOutTheUnanswered() =>
        Assert.Equal(
            "1/2",
            Extract.For("2023-06")
                .Section47(1, "2023-06-01", "2023-06-10")
                .Section47(2, "2023-06-01", "2023-06-10", Section47Result.ProtectionConference)
                .Section47(3, "2023-06-01", "2023-06-10", Section47Result.NotAnswered)
                .Section47(4, "2023-05-01", "2023-05-31")
                .Measure().Ratio("section-47-nfa"));

    [Theory]
    [InlineData("2023-06-01", null, "0/0")]
    [InlineData("2023-06-02", null, "1/1")]
    [InlineData("2023-01-01", "2023-06-01", "1/1")]
    [InlineData("2023-01-01", "2023-06-02", "0/0")]
    public void Section47Nfa_OnAPlanOrInCareOnTheStartDate_IsLeftOut(string start, string? end, string expected)
    {
        var enquiry = Extract.For("2023-06").Section47(1, "2023-06-01", "2023-06-10");
        Assert.Equal(expected, enquiry.Plan(1, start, end).Measure().Ratio("section-47-nfa"));

        enquiry = Extract.For("2023-06").Section47(1, "2023-06-01", "2023-06-10");
        Assert.Equal(expected, enquiry.Care(1, start, end).Measure().Ratio("section-47-nfa"));
    }

    [Fact]
    public void Section47Nfa_ShortBreak_IsNotInCare() =>
        Assert.Equal(
            "1/1",
            Extract.For("2023-06").Section47(1, "2023-06-01", "2023-06-10").Care(1, "2022-01-01", legalStatus: "V4")
                .Measure().Ratio("section-47-nfa"));

    [Theory]
    [InlineData(null)]
    [InlineData("2023-06-11")]
    public void Section47Nfa_NoStartOrEndBeforeStart_StaysInTheDenominatorAndIsListed(string? start)
    {
        var measured = Extract.For("2023-06").Section47(1, start, "2023-06-10").Measure();

        Assert.Equal("0/1", measured.Ratio("section-47-nfa"));
        Assert.Single(
            measured.Findings, finding => finding is { Rule: "contradictory-dates", Indicator: "section-47-nfa" });
    }

    [Fact]
    public void Section47Nfa_ListWindows_TheLatestOfTheThreeIsTheStart() =>
        Assert.Equal(
            "2023-01",
            Extract.For("2023-06").Section47(1, "2022-01-01", "2022-01-10").Measure().Months("section-47-nfa").First());

    /// <summary>The fifteenth working day back from 12 June 2023 is 19 May: 29 May is a bank holiday.</summary>
    [Theory]
    [InlineData("2023-05-18", "0/1")]
    [InlineData("2023-05-19", "1/1")]
    public void Icpc15Days_15thAnd16thWorkingDay_AreTheEdge(string strategy, string expected) =>
        Assert.Equal(
            expected, Extract.For("2023-06").Conference(1, strategy, on: "2023-06-12").Measure().Ratio("icpc-15-days"));

    [Theory]
    [InlineData("2023-06-12", "1/1")]
    [InlineData("2023-06-13", "0/1")]
    [InlineData("2023-04-30", "0/1")]
    public void Icpc15Days_LaterStrategyDiscussion_CountsBetweenTheInitiatingOneAndTheConference(
        string later, string expected) => Assert.Equal(
            expected,
            Extract.For("2023-06").Conference(1, "2023-05-01", on: "2023-06-12").StrategyDiscussion(1, later).Measure()
                .Ratio("icpc-15-days"));

    [Fact]
    public void Icpc15Days_AnotherChildsDiscussion_SaysNothing() =>
        Assert.Equal(
            "0/1",
            Extract.For("2023-06").Conference(1, "2023-05-01", "2023-06-12").StrategyDiscussion(2, "2023-06-12")
                .Measure().Ratio("icpc-15-days"));

    [Theory]
    [InlineData(null)]
    [InlineData("2023-06-13")]
    public void Icpc15Days_NoInitiatingDiscussionOrOneAfterTheConference_IsContradictory(string? strategy)
    {
        var measured = Extract.For("2023-06").Conference(1, strategy, "2023-06-12").Measure();

        Assert.Equal("0/1", measured.Ratio("icpc-15-days"));
        Assert.Single(
            measured.Findings, finding => finding is { Rule: "contradictory-dates", Indicator: "icpc-15-days" });
    }

    [Fact]
    public void Icpc15Days_NoStrategyList_IsNotAvailableAlthoughEveryRowHasADefault()
    {
        var figure = Extract.For("2023-06").Without("strategy_discussions").Conference(1, "2023-06-01", "2023-06-12")
            .Measure().Figure("icpc-15-days");

        Assert.Equal(Absence.NotAvailable, figure.Absence);
        Assert.Contains("strategy_discussions", figure.Note);
    }
}
