using Reporting.Indicators;
using Reporting.Performance;

namespace Reporting.Tests.Performance.Sources;

public sealed class GroupFiguresTests
{
    [Fact]
    public void Compose_Teams_AreTakenFromThePeriodThatTellsTheAuthority()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-03", "cp-plans", Figure.Count(10))
            .Team("2023-03", "cp-plans", Figure.Count(10), "Team A")
            .Folder("2023-06", "cp-plans", Figure.Count(8), month: "2023-03")
            .Team("2023-06", "cp-plans", Figure.Count(8), "Team B", month: "2023-03")
            .Compose();
        Assert.Equal("10", figures.Team("cp-plans", "Team A").At("2023-03").Text);
        Assert.Equal("[x]", figures.Team("cp-plans", "Team B").At("2023-03").Text);
    }

    [Fact]
    public void Compose_TeamWithoutACase_HasATrueZeroOrNothingToDivide()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-05", "cp-plans", Figure.Count(10))
            .Folder("2023-05", "cp-visits-10-days", Figure.Percentage(9, 10))
            .Team("2023-05", "cp-plans", Figure.Count(10), "Team A")
            .Team("2023-05", "cp-visits-10-days", Figure.Percentage(9, 10), "Team A")
            .Folder("2023-06", "cp-plans", Figure.Count(12))
            .Folder("2023-06", "cp-visits-10-days", Figure.Percentage(9, 12))
            .Team("2023-06", "contacts", Figure.Count(1), "Team A")
            .Compose();
        Assert.Equal("0", figures.Team("cp-plans", "Team A").Latest.Text);
        Assert.Equal("[z]", figures.Team("cp-visits-10-days", "Team A").Latest.Text);
    }

    [Fact]
    public void Compose_Groups_ComeAfterTheAuthorityByBreakdownAndName()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-06", "contacts", Figure.Count(3))
            .Team("2023-06", "contacts", Figure.Count(1), "Team B")
            .Team("2023-06", "contacts", Figure.Count(2), "Team A")
            .Compose();
        Assert.Equal(67, figures.Series.Count(series => series.Breakdown == Breakdown.Authority));
        Assert.Equal(["Team A", "Team B"], figures.Series.Skip(67).Select(series => series.Group));
    }

    [Fact]
    public void Compose_GroupsChangedBetweenPeriods_AreNeverRestated()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-03", "referrals", Figure.Count(10))
            .Team("2023-03", "referrals", Figure.Count(10), "Team A")
            .Folder("2023-06", "referrals", Figure.Count(10), month: "2023-03")
            .Team("2023-06", "referrals", Figure.Count(4), "Team A", month: "2023-03")
            .Compose();
        var cell = figures.Team("referrals", "Team A").At("2023-03");
        Assert.Equal(("4", Markers.None, null), (cell.Text, cell.Markers, cell.FirstPublished));
    }

    [Fact]
    public void Compose_RenamedTeam_KeepsItsHistoryUnderTheNameOfTheReportingMonth()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-03", "cp-plans", Figure.Count(10))
            .Team("2023-03", "cp-plans", Figure.Count(10), "Locality Team")
            .Folder("2023-06", "cp-plans", Figure.Count(8))
            .Team("2023-06", "cp-plans", Figure.Count(8), "Central Team")
            .Renamed("2023-06", "locality team", "Central Team")
            .Compose();
        Assert.Equal("10", figures.Team("cp-plans", "Central Team").At("2023-03").Text);
        Assert.DoesNotContain(figures.Series, series => series.Group == "Locality Team");
    }

    [Fact]
    public void Compose_ExtractTellsARenamedTeamUnderBothNames_AddsThemUp()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-06", "cp-plans", Figure.Count(8), month: "2023-04")
            .Team("2023-06", "cp-plans", Figure.Count(7), "Locality Team", month: "2023-04")
            .Team("2023-06", "cp-plans", Figure.Count(1), "Central Team", month: "2023-04")
            .Folder("2023-06", "re-referrals", Figure.Percentage(3, 8))
            .Team("2023-06", "re-referrals", Figure.Percentage(1, 6) with { Undetermined = 1 }, "Locality Team")
            .Team("2023-06", "re-referrals", Figure.Percentage(2, 2) with { Undetermined = 2 }, "Central Team")
            .Renamed("2023-06", "Locality Team", "Central Team")
            .Compose();
        Assert.Equal("8", figures.Team("cp-plans", "Central Team").At("2023-04").Text);
        var referrals = figures.Team("re-referrals", "Central Team").Latest.Figure;
        Assert.Equal((3, 8, 3), (referrals.Numerator, referrals.Denominator, referrals.Undetermined));
    }
}
