using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class EarlierInterventionsTests
{
    [Fact]
    public void ReferralsNfa_Answers_LeaveOutBlanksAndUnknown() =>
        Assert.Equal(
            "1/3",
            Extract.For("2023-06")
                .Referral(1, "2023-06-01", nfa: Answer.Yes)
                .Referral(2, "2023-06-02", nfa: Answer.No)
                .Referral(2, "2023-06-02", nfa: Answer.No, team: "North 1")
                .Referral(3, "2023-06-03", nfa: Answer.NotAnswered)
                .Referral(4, "2023-06-04", nfa: Answer.Unknown)
                .Measure().Ratio("referrals-nfa"));

    [Fact]
    public void ReferralsNfa_NoneAnswered_IsNotApplicable() =>
        Assert.Equal(
            Absence.NotApplicable,
            Extract.For("2023-06").Referral(1, "2023-06-01").Measure().Figure("referrals-nfa").Absence);

    /// <summary>13 April to 20 June 2023, over the three bank holidays of May, is 45 working days.</summary>
    [Theory]
    [InlineData("2023-04-12", "0/1")]
    [InlineData("2023-04-13", "1/1")]
    [InlineData("2023-06-16", "1/1")]
    public void Assessments45Days_45thAnd46thWorkingDayAcrossBankHolidays_AreTheEdge(string start, string expected) =>
        Assert.Equal(
            expected,
            Extract.For("2023-06").Assessment(1, start, authorised: "2023-06-20").Measure()
                .Ratio("assessments-45-days"));

    [Theory]
    [InlineData(null)]
    [InlineData("2023-06-21")]
    public void Assessments45Days_NoStartOrEndBeforeStart_StaysInTheDenominatorAndIsListed(string? start)
    {
        var measured = Extract.For("2023-06").Assessment(1, start, authorised: "2023-06-20").Measure();

        Assert.Equal("0/1", measured.Ratio("assessments-45-days"));
        var finding = Assert.Single(measured.Findings, finding => finding.Rule == "contradictory-dates");
        Assert.Equal(("List 4", "List 4.xlsx", "List 4", 2), (finding.List, finding.File, finding.Sheet, finding.Row));
    }

    [Fact]
    public void AssessmentsNfa_SupportQuestion_CountsNoOfTheAnswered() =>
        Assert.Equal(
            "1/2",
            Extract.For("2023-06")
                .Assessment(1, "2023-06-01", "2023-06-20", Answer.Yes)
                .Assessment(2, "2023-06-01", "2023-06-20", Answer.No)
                .Assessment(3, "2023-06-01", "2023-06-20")
                .Measure().Ratio("assessments-nfa"));

    [Fact]
    public void EarlyHelpCompleted_InTheMonth_CountsByCompletion() =>
        Assert.Equal(
            1,
            Extract.For("2023-06").EarlyHelp(1, "2023-06-01").EarlyHelp(2, "2021-06-01", "2023-06-30").Measure()
                .Figure("early-help-assessments-completed").Value);

    [Theory]
    [InlineData(null, "0/1")]
    [InlineData(0, "0/1")]
    [InlineData(1, "1/1")]
    public void CpSecondPlan_PreviousPlans_BlankCountsAsNo(int? previous, string expected) =>
        Assert.Equal(
            expected, Extract.For("2023-06").Plan(1, previousPlans: previous).Measure().Ratio("cp-second-plan"));

    [Fact]
    public void CpSecondPlan_SeveralOpenPlans_TheLatestStartSpeaks() =>
        Assert.Equal(
            "0/1",
            Extract.For("2023-06")
                .Plan(1, "2022-01-05", previousPlans: 2)
                .Plan(1, "2023-01-05", previousPlans: 0)
                .Plan(1, "2023-03-05", end: "2023-04-01", previousPlans: 3)
                .Measure().Ratio("cp-second-plan"));

    [Fact]
    public void CpSecondPlan_EarlierMonths_AreNotToldBySnapshots() =>
        Assert.Equal(["2023-06"], Extract.For("2023-06").Plan(1, "2021-01-01").Measure().Months("cp-second-plan"));
}
