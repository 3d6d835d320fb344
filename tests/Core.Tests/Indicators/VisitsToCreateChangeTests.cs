using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class VisitsToCreateChangeTests
{
    private const string Cwd = "Team C";

    [Theory]
    [InlineData("2023-05-19", "1/1")]
    [InlineData("2023-05-18", "0/1")]
    [InlineData("2023-06-30", "1/1")]
    [InlineData("2023-07-01", "0/1")]
    [InlineData(null, "0/1")]
    public void CinVisits6Weeks_LastSeen42Or43DaysBack_IsInTimeTo42(string? lastSeen, string expected) =>
        Assert.Equal(
            expected,
            Extract.For("2023-06").ChildInNeed(1, "2022-01-05", lastSeen: lastSeen).Measure()
                .Ratio("cin-visits-6-weeks"));

    [Theory]
    [InlineData("2023-05-19", "1/1")]
    [InlineData("2023-05-18", "0/1")]
    [InlineData("2023-06-30", "1/1")]
    [InlineData("2023-07-01", "0/0")]
    public void CinVisits6Weeks_StartedLately_IsNotYetDueFor42Days(string start, string expected) =>
        Assert.Equal(expected, Extract.For("2023-06").ChildInNeed(1, start).Measure().Ratio("cin-visits-6-weeks"));

    [Fact]
    public void CinVisits6Weeks_OtherStatusesClosedAndCwd_AreOutside()
    {
        var measured = Extract.For("2023-06")
            .Team(Cwd, cwd: true)
            .ChildInNeed(1, lastSeen: "2023-06-20")
            .ChildInNeed(2, lastSeen: "2023-06-20", team: Cwd)
            .ChildInNeed(3, lastSeen: "2023-06-20", closed: "2023-06-30")
            .ChildInNeed(4, lastSeen: "2023-06-20", status: CaseStatus.ProtectionPlan)
            .ChildInNeed(5, lastSeen: "2023-06-20", status: CaseStatus.NotAnswered)
            .Measure();
        Assert.Equal("1/1", measured.Ratio("cin-visits-6-weeks"));
        Assert.Equal("1/1", measured.Ratio("cin-visits-cwd"));
    }

    [Fact]
    public void CinVisits6Weeks_SeenAfterMonthEnd_IsListedWithTheHighestFigure()
    {
        var measured = Extract.For("2023-06")
            .ChildInNeed(1, lastSeen: "2023-07-03")
            .ChildInNeed(2, lastSeen: "2023-01-05")
            .Measure();
        Assert.Equal("0/2", measured.Ratio("cin-visits-6-weeks"));
        var late = measured.Findings.Where(finding =>
            finding is { Rule: "dated-after-month-end", Indicator: "cin-visits-6-weeks" }).ToList();
        Assert.Equal([2], late.Where(finding => finding.Row is not null).Select(finding => finding.Row!.Value));
        Assert.Contains("50.0%", late.Single(finding => finding.Row is null).Message);
    }

    [Fact]
    public void CinVisits6Weeks_JustStartedAndSeenAfterMonthEnd_StaysInTime() =>
        Assert.Equal(
            "1/1",
            Extract.For("2023-06").ChildInNeed(1, "2023-06-20", lastSeen: "2023-07-03").Measure()
                .Ratio("cin-visits-6-weeks"));

    [Theory]
    [InlineData(2, "2023-06-16", "1/1")]
    [InlineData(2, "2023-06-15", "0/1")]
    [InlineData(13, "2023-03-31", "1/1")]
    [InlineData(13, "2023-03-30", "0/1")]
    [InlineData(200_000_000, "2019-03-30", "1/1")]
    [InlineData(0, "2023-05-19", "1/1")]
    [InlineData(0, "2023-05-18", "0/1")]
    [InlineData(null, "2023-05-19", "1/1")]
    [InlineData(null, "2023-05-18", "0/1")]
    public void CinVisitsCwd_AgreedWeeks_DecideVisitAndGrace(int? weeks, string date, string expected)
    {
        var extract = () => Extract.For("2023-06").Team(Cwd, cwd: true).VisitFrequency(1, VisitType.ChildInNeed, weeks);
        Assert.Equal(
            expected,
            extract().ChildInNeed(1, "2020-01-05", lastSeen: date, team: Cwd).Measure().Ratio("cin-visits-cwd"));
        Assert.Equal(expected, extract().ChildInNeed(1, date, team: Cwd).Measure().Ratio("cin-visits-cwd"));
    }

    [Fact]
    public void CinVisitsCwd_NoneRecordedOrForCareOnly_IsSixWeeks()
    {
        var measured = Extract.For("2023-06")
            .Team(Cwd, cwd: true)
            .ChildInNeed(1, "2020-01-05", lastSeen: "2023-05-19", team: Cwd)
            .ChildInNeed(2, "2020-01-05", lastSeen: "2023-05-18", team: Cwd)
            .VisitFrequency(2, VisitType.ChildInCare, 20)
            .VisitFrequency(2, VisitType.NotAnswered, 20)
            .Measure();
        Assert.Equal("1/2", measured.Ratio("cin-visits-cwd"));
    }

    [Theory]
    [InlineData(2, 13)]
    [InlineData(13, 2)]
    public void CinVisitsCwd_TwoFrequenciesInAnyOrder_TakesTheShorter(int first, int second) =>
        Assert.Equal(
            "0/1",
            Extract.For("2023-06")
                .Team(Cwd, cwd: true)
                .ChildInNeed(1, "2020-01-05", lastSeen: "2023-06-01", team: Cwd)
                .VisitFrequency(1, VisitType.ChildInNeed, first)
                .VisitFrequency(1, VisitType.ChildInNeed, second)
                .Measure().Ratio("cin-visits-cwd"));

    [Fact]
    public void CinVisits6Weeks_AFrequencyAgreed_IsNotUsed() =>
        Assert.Equal(
            "0/1",
            Extract.For("2023-06")
                .ChildInNeed(1, "2020-01-05", lastSeen: "2023-05-18")
                .VisitFrequency(1, VisitType.ChildInNeed, 13)
                .Measure().Ratio("cin-visits-6-weeks"));

    /// <summary>Holidays of 29 May 2023, 19 September and Christmas 2022, and a month that ends on a Sunday.</summary>
    [Theory]
    [InlineData("2023-06", "2023-06-16", "2023-06-15")]
    [InlineData("2023-05", "2023-05-16", "2023-05-15")]
    [InlineData("2022-09", "2022-09-15", "2022-09-14")]
    [InlineData("2023-04", "2023-04-14", "2023-04-13")]
    [InlineData("2022-12", "2022-12-14", "2022-12-13")]
    public void CpVisits10Days_TenthAndEleventhWorkingDay_IsInTimeToTheTenth(
        string period,
        string tenth,
        string eleventh)
    {
        string OfVisit(string date) =>
            Extract.For(period).Plan(1, "2021-01-05", lastVisit: date).Measure().Ratio("cp-visits-10-days");
        string OfStart(string date) => Extract.For(period).Plan(1, date).Measure().Ratio("cp-visits-10-days");
        Assert.Equal(["1/1", "0/1"], [OfVisit(tenth), OfVisit(eleventh)]);
        Assert.Equal(["1/1", "0/1"], [OfStart(tenth), OfStart(eleventh)]);
    }

    [Theory]
    [InlineData("2023-06-02", "1/1")]
    [InlineData("2023-06-01", "0/1")]
    public void CpVisits4Weeks_28Or29DaysBack_IsInTimeTo28(string date, string expected)
    {
        Assert.Equal(
            expected,
            Extract.For("2023-06").Plan(1, "2021-01-05", lastVisit: date).Measure().Ratio("cp-visits-4-weeks"));
        Assert.Equal(expected, Extract.For("2023-06").Plan(1, date).Measure().Ratio("cp-visits-4-weeks"));
    }

    [Theory]
    [InlineData("cp-visits-10-days")]
    [InlineData("cp-visits-4-weeks")]
    public void CpVisits_VisitedAfterMonthEnd_IsNotInTimeAndListed(string indicator)
    {
        var measured = Extract.For("2023-06").Plan(1, "2021-01-05", lastVisit: "2023-07-01").Measure();
        Assert.Equal("0/1", measured.Ratio(indicator));
        Assert.Contains(
            measured.Findings, finding => finding.Rule == "dated-after-month-end" && finding.Indicator == indicator);
    }

    [Fact]
    public void CpVisits_TwoPlansOfOneChild_TheLatestStartSpeaks() =>
        Assert.Equal(
            "0/1",
            Extract.For("2023-06")
                .Plan(1, "2021-01-05", lastVisit: "2023-06-29")
                .Plan(1, "2022-01-05", lastVisit: "2023-01-29")
                .Measure().Ratio("cp-visits-10-days"));

    [Theory]
    [InlineData(null, "2023-05-19", "1/1")]
    [InlineData(null, "2023-05-18", "0/1")]
    [InlineData(0, "2023-05-18", "0/1")]
    [InlineData(12, "2023-04-07", "1/1")]
    [InlineData(12, "2023-04-06", "0/1")]
    [InlineData(1, "2023-06-22", "0/1")]
    public void ClaVisits_AgreedWeeks_DecideTheVisit(int? weeks, string lastVisit, string expected) =>
        Assert.Equal(
            expected,
            Extract.For("2023-06")
                .Care(1, "2020-01-05", lastVisit: lastVisit)
                .VisitFrequency(1, VisitType.ChildInCare, weeks)
                .VisitFrequency(1, VisitType.ChildInNeed, 1)
                .Measure().Ratio("cla-visits"));

    [Theory]
    [InlineData("2023-06-23", "1/1")]
    [InlineData("2023-06-22", "0/1")]
    public void ClaVisits_StartedLately_IsNotYetDueForSevenDaysWhateverIsAgreed(string start, string expected) =>
        Assert.Equal(
            expected,
            Extract.For("2023-06").Care(1, start).VisitFrequency(1, VisitType.ChildInCare, 12).Measure()
                .Ratio("cla-visits"));

    [Theory]
    [InlineData("V3")]
    [InlineData("V4")]
    public void ClaVisits_ShortBreaks_AreOutside(string legalStatus)
    {
        var figure = Extract.For("2023-06").Care(1, legalStatus: legalStatus).Measure().Figure("cla-visits");
        Assert.Equal(Absence.NotApplicable, figure.Absence);
    }

    [Theory]
    [InlineData("cin-visits-6-weeks", ListNames.ChildrenInNeed, ChildInNeed.LastSeenColumn)]
    [InlineData("cin-visits-cwd", ListNames.ChildrenInNeed, ChildInNeed.LastSeenColumn)]
    [InlineData("cp-visits-10-days", ListNames.ChildProtection, ProtectionPlan.LastVisitColumn)]
    [InlineData("cp-visits-4-weeks", ListNames.ChildProtection, ProtectionPlan.LastVisitColumn)]
    [InlineData("cla-visits", ListNames.ChildrenInCare, CarePeriod.VisitColumn)]
    [InlineData("cla-visits", ListNames.VisitFrequency, AgreedVisitFrequency.WeeksColumn)]
    [InlineData("cin-visits-cwd", ListNames.Teams, Team.CwdColumn)]
    public void Visits_ListOrColumnMissing_AreNotAvailable(string indicator, string list, string column)
    {
        Assert.Equal(
            Absence.NotAvailable,
            Extract.For("2023-06").WithoutColumn(list, column).Measure().Figure(indicator).Absence);
        Assert.Equal(Absence.NotAvailable, Extract.For("2023-06").Without(list).Measure().Figure(indicator).Absence);
    }

    [Theory]
    [InlineData("cin-visits-6-weeks", ListNames.Teams)]
    [InlineData("cin-visits-cwd", ListNames.Teams)]
    [InlineData("cin-visits-cwd", ListNames.VisitFrequency)]
    [InlineData("cla-visits", ListNames.VisitFrequency)]
    public void Visits_LocalListMissing_AreNotAvailableAlthoughARowHasADefault(string indicator, string list) =>
        Assert.Equal(Absence.NotAvailable, Extract.For("2023-06").Without(list).Measure().Figure(indicator).Absence);

    [Theory]
    [InlineData("cin-visits-6-weeks")]
    [InlineData("cin-visits-cwd")]
    [InlineData("cp-visits-10-days")]
    [InlineData("cp-visits-4-weeks")]
    [InlineData("cla-visits")]
    public void Visits_NobodyInTheCohort_AreNotApplicable(string indicator) =>
        Assert.Equal(Absence.NotApplicable, Extract.For("2023-06").Measure().Figure(indicator).Absence);
}
