using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class ChildrenAcrossTheServiceTests
{
    public static TheoryData<string?, string?, int> AtMonthEnd => new()
    {
        { "2023-06-30", null, 1 },
        { "2023-07-01", null, 0 },
        { "2023-01-05", "2023-06-30", 0 },
        { "2023-01-05", "2023-07-01", 1 },
        { "2023-06-30", "2023-06-30", 0 },
        { null, null, 0 },
    };

    [Theory]
    [MemberData(nameof(AtMonthEnd))]
    public void Stocks_StartOrEndAtMonthEnd_CountWhoIsOpenAtItsClose(string? start, string? end, int expected)
    {
        var measured = Extract.For("2023-06")
            .Plan(1, start, end)
            .Care(2, start, end)
            .EarlyHelp(3, start, end)
            .ChildInNeed(4, start, end)
            .Assessment(5, start, end)
            .Measure();

        Assert.All(
            ["cp-plans", "cla", "early-help-open", "cin-plans"],
            indicator => Assert.Equal(expected, measured.Figure(indicator).Value));
        Assert.Equal(4 * expected, measured.Figure("children-open").Value);
    }

    [Fact]
    public void ChildrenOpen_SeveralInvolvementsOfOneChild_CountOnce() =>
        Assert.Equal(
            1,
            Extract.For("2023-06").Assessment(1, "2023-06-01").ChildInNeed(1).Plan(1).Care(1).CareLeaver(1).Measure()
                .Figure("children-open").Value);

    [Fact]
    public void ChildrenOpen_ClosedStatusShortBreakOrDied_AreNotOpen() =>
        Assert.Equal(
            0,
            Extract.For("2023-06")
                .ChildInNeed(1, status: CaseStatus.Closed)
                .Care(2, legalStatus: "V3")
                .CareLeaver(3, InTouch.Died)
                .Measure().Figure("children-open").Value);

    [Fact]
    public void CinPlans_TeamMarkedChildrenWithDisabilities_IsCountedApart()
    {
        var measured = Extract.For("2023-06")
            .Team("North 1", "North").Team("Disabilities", "Specialist", cwd: true)
            .ChildInNeed(1, team: "North 1")
            .ChildInNeed(2, team: "disabilities")
            .ChildInNeed(3, team: "Unknown team")
            .ChildInNeed(4)
            .ChildInNeed(5, team: "North 1", status: CaseStatus.ProtectionPlan)
            .Measure();

        Assert.Equal(3, measured.Figure("cin-plans").Value);
        Assert.Equal(1, measured.Figure("cin-plans-cwd").Value);
    }

    [Fact]
    public void CinPlans_TeamTurnedIntoCwdAfterMonthEnd_IsNotYet()
    {
        var measured = Extract.For("2023-06")
            .Team("East", cwd: false, to: "2023-06-30").Team("East", cwd: true, from: "2023-07-01")
            .ChildInNeed(1, team: "East")
            .Measure();

        Assert.Equal(1, measured.Figure("cin-plans").Value);
        Assert.Equal(0, measured.Figure("cin-plans-cwd").Value);
    }

    [Fact]
    public void CinPlans_RowWithoutTeam_TakesTheChildsTeamOfList7()
    {
        var measured = Extract.For("2023-06")
            .Team("Disabilities", cwd: true)
            .ChildInNeed(1)
            .Plan(1, team: "Disabilities")
            .Measure();

        Assert.Equal(1, measured.Figure("cin-plans-cwd").Value);
    }

    [Fact]
    public void CinPlans_TwoOpenCasesOfOneChild_TheLatestStartSpeaks()
    {
        var measured = Extract.For("2023-06")
            .ChildInNeed(1, start: "2023-03-01", status: CaseStatus.OpenAssessment)
            .ChildInNeed(1, start: "2023-01-01", status: CaseStatus.ChildInNeedPlan)
            .Measure();

        Assert.Equal(0, measured.Figure("cin-plans").Value);
    }

    [Theory]
    [InlineData("V3", 0)]
    [InlineData("V4", 0)]
    [InlineData("V2", 1)]
    [InlineData(null, 1)]
    public void Cla_ShortBreak_IsNeverInCare(string? legalStatus, int expected) =>
        Assert.Equal(
            expected, Extract.For("2023-06").Care(1, legalStatus: legalStatus).Measure().Figure("cla").Value);

    [Fact]
    public void ClaRates_Of10000Children_AreTheCountsWithAndWithoutUasc()
    {
        var measured = Extract.For("2023-06")
            .Care(1).Care(2, uasc: Answer.Yes).Care(3, uasc: Answer.NotAnswered)
            .Measure();

        Assert.Equal(3, measured.Figure("cla-rate").Value);
        Assert.Equal(2, measured.Figure("cla-rate-excluding-uasc").Value);
        Assert.Equal(1, measured.Figure("cla-uasc").Value);
    }

    [Fact]
    public void CpPlansRate_Count_IsPer10000OfThePopulationAndOfTheAuthorityAlone()
    {
        var measured = Extract.For("2023-06").Plan(1, team: "North 1").Plan(2).Measure(
            Measuring.Context with { Population = new([new(2021, 49_388, null, null)]) });

        Assert.Equal("2/49388", measured.Ratio("cp-plans-rate"));
        Assert.Equal(10_000m * 2 / 49_388, measured.Figure("cp-plans-rate").Value);
        Assert.Null(measured.Team("cp-plans-rate", "North 1"));
    }

    [Fact]
    public void CareLeavers_Died_IsNoLongerCounted() =>
        Assert.Equal(
            1,
            Extract.For("2023-06").CareLeaver(1, InTouch.Died).CareLeaver(2, InTouch.No).CareLeaver(2).Measure()
                .Figure("care-leavers").Value);
}
