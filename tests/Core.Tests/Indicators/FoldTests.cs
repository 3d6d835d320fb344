using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class FoldTests
{
    private const string Visits = "cp-visits-4-weeks";

    private static ExtractBuilder TwoAreas =>
        Extract.For("2023-06").Team("North 1", "North").Team("North 2", "North").Team("South 1", "South");

    [Fact]
    public void Groups_TeamsOfTwoAreas_HaveTheirOwnNumeratorsAndDenominators()
    {
        var measured = TwoAreas
            .Plan(1, team: "North 1", lastVisit: "2023-06-20").Plan(2, team: "North 2").Plan(3, team: "South 1")
            .Measure();

        Assert.Equal("1/3", measured.Ratio(Visits));
        Assert.Equal((1m, 2m), Of(measured.ServiceArea(Visits, "North")));
        Assert.Equal((0m, 1m), Of(measured.ServiceArea(Visits, "South")));
        Assert.Equal((1m, 1m), Of(measured.Team(Visits, "North 1")));
    }

    [Fact]
    public void Groups_NoTeamOrUnknownTeam_AddUpThroughNotAllocated()
    {
        var measured = TwoAreas
            .Plan(1).Plan(2, team: "west 1").Plan(3, team: "West 1").Plan(4, team: "NORTH 1")
            .Measure();

        Assert.Equal(1, measured.Team("cp-plans", "Not allocated")?.Value);
        Assert.Equal(2, measured.Team("cp-plans", "West 1")?.Value);
        Assert.Equal(1, measured.Team("cp-plans", "North 1")?.Value);
        Assert.Equal(3, measured.ServiceArea("cp-plans", "Not allocated")?.Value);
        Assert.Equal(1, measured.ServiceArea("cp-plans", "North")?.Value);
    }

    [Fact]
    public void Groups_OneWithoutCasesInAMonth_HasATrueZeroThere()
    {
        var measured = TwoAreas.Plan(1, "2023-06-01", team: "North 1").Measure();

        Assert.Equal(0, measured.Team("cp-plans", "North 1", "2023-05")?.Value);
        Assert.Null(measured.Team("cp-plans", "South 1"));
    }

    [Fact]
    public void Groups_NoTeamsList_HaveNoServiceAreas()
    {
        var measured = Extract.For("2023-06").Without("teams").Plan(1, team: "North 1").Measure();

        Assert.Null(measured.ServiceArea("cp-plans", "Not allocated"));
        Assert.Equal(1, measured.Team("cp-plans", "North 1")?.Value);
    }

    [Fact]
    public void Groups_RenamedTeam_KeepsItsHistoryUnderTheNameInForce()
    {
        var measured = Extract.For("2023-06")
            .Team("North 1", "North", to: "2023-04-30").Team("Solent", "Coast", from: "2023-05-01", was: "North 1")
            .Plan(1, team: "North 1")
            .Measure();

        Assert.Equal(1, measured.Team("cp-plans", "North 1", "2023-04")?.Value);
        Assert.Equal(1, measured.ServiceArea("cp-plans", "North", "2023-04")?.Value);
        Assert.Equal(1, measured.Team("cp-plans", "Solent", "2023-05")?.Value);
        Assert.Equal(1, measured.ServiceArea("cp-plans", "Coast", "2023-05")?.Value);
    }

    [Fact]
    public void RenamedTeams_RenamedTwiceAndInPart_LeadToTheNameAtMonthEnd()
    {
        var renamed = Extract.For("2023-06")
            .Team("North 1", "North", to: "2022-12-31")
            .Team("Harbour", "North", from: "2023-01-01", to: "2023-04-30", was: "North 1")
            .Team("Solent", "Coast", from: "2023-05-01", was: "Harbour")
            .Team("Test", "Coast", was: "North 2").Team("North 2", "North")
            .Measure().Results.RenamedTeams;

        Assert.Equal(2, renamed.Count);
        Assert.Equal("Solent", renamed["north 1"]);
        Assert.Equal("Solent", renamed["Harbour"]);
    }

    [Fact]
    public void Team_ListHasNone_IsTheChildsInList7Then8Then6Then9()
    {
        var referred = Extract.For("2023-06").EarlyHelpReferral(1, "2023-06-02");

        Assert.Equal("Not allocated", TeamOf(referred));
        Assert.Equal("9", TeamOf(referred.CareLeaver(1, team: "9")));
        Assert.Equal("6", TeamOf(referred.ChildInNeed(1, team: "6")));
        Assert.Equal("8", TeamOf(referred.Care(1, team: "8")));
        Assert.Equal("8", TeamOf(referred.Plan(1)));
        Assert.Equal("7", TeamOf(referred.Plan(1, team: "7")));
    }

    [Fact]
    public void Team_ClosedPlanAndOpenCase_TheOpenOneSpeaksFirst()
    {
        var referred = Extract.For("2023-06")
            .EarlyHelpReferral(1, "2023-06-02")
            .Plan(1, "2023-01-01", "2023-03-01", team: "7");

        Assert.Equal("7", TeamOf(referred));
        Assert.Equal("6", TeamOf(referred.ChildInNeed(1, team: "6")));
    }

    [Fact]
    public void Team_RowHasOne_ItIsThatOfTheListThatDefinesTheCohort()
    {
        var measured = Extract.For("2023-06").Contact(1, "2023-06-02", team: "5").Plan(1, team: "7").Measure();

        Assert.Equal(1, measured.Team("contacts", "5")?.Value);
        Assert.Null(measured.Team("contacts", "7"));
    }

    private static (decimal?, decimal?) Of(Figure? figure) => (figure?.Numerator, figure?.Denominator);

    private static string TeamOf(ExtractBuilder extract) => extract.Measure().Results.Results
        .Single(result => result is { Indicator: "early-help-referrals", Breakdown: Breakdown.Team, Month.Month: 6 })
        .Group;
}
