using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class MultiAgencyWorkingTests
{
    private const string CoreGroups = "core-groups";
    private const string InitialHealth = "initial-health-assessments";
    private const string Health = "health-assessments";

    [Theory]
    [InlineData("2023-06-20", "2023-06-20", "1/1")]
    [InlineData("2023-06-20", "2023-06-01", "1/1")]
    [InlineData("2023-06-20", "2023-06-21", "0/1")]
    [InlineData("2023-06-20", null, "0/1")]
    [InlineData("2023-06-30", "2023-06-30", "1/1")]
    [InlineData("2023-07-01", "2023-06-30", "0/0")]
    [InlineData("2023-01-05", "2023-01-05", "1/1")]
    [InlineData("2023-01-04", "2023-01-04", "0/0")]
    [InlineData(null, "2023-06-20", "0/0")]
    public void CoreGroups_DueAndHeld_CountsThoseDueSinceThePlanHeldByTheirDate(
        string? due,
        string? held,
        string expected) =>
        Assert.Equal(
            expected, Extract.For("2023-06").Plan(1, "2023-01-05").CoreGroup(1, due, held).Measure().Ratio(CoreGroups));

    [Fact]
    public void CoreGroups_SeveralDue_TheLatestDueByMonthEndDecides()
    {
        var measured = Extract.For("2023-06")
            .Plan(1)
            .CoreGroup(1, "2023-06-20").CoreGroup(1, "2023-05-10", "2023-05-09")
            .CoreGroup(1, "2023-07-30", "2023-06-30")
            .Plan(2)
            .CoreGroup(2, "2023-06-20", "2023-06-19").CoreGroup(2, "2023-05-10").CoreGroup(2, "2023-07-30")
            .Measure();
        Assert.Equal("1/2", measured.Ratio(CoreGroups));
    }

    [Theory]
    [InlineData(null, "2023-06-19")]
    [InlineData("2023-06-19", null)]
    [InlineData("2023-06-25", "2023-06-20")]
    [InlineData("2023-06-20", "2023-06-25")]
    public void CoreGroups_TwoDueTheSameDay_TheHeldOneCountsInAnyOrder(string? first, string? second) =>
        Assert.Equal(
            "1/1",
            Extract.For("2023-06")
                .Plan(1).CoreGroup(1, "2023-06-20", first).CoreGroup(1, "2023-06-20", second)
                .Measure().Ratio(CoreGroups));

    [Fact]
    public void CoreGroups_HeldAfterMonthEnd_IsLateAndNotInDoubt()
    {
        var measured = Extract.For("2023-06").Plan(1).CoreGroup(1, "2023-06-20", "2023-07-03").Measure();
        Assert.Equal("0/1", measured.Ratio(CoreGroups));
        Assert.DoesNotContain(measured.Findings, finding => finding.Indicator == CoreGroups);
    }

    [Fact]
    public void CoreGroups_PlanEnded_IsOutside() =>
        Assert.Equal(
            "0/0",
            Extract.For("2023-06").Plan(1, end: "2023-06-30").CoreGroup(1, "2023-06-20", "2023-06-20").Measure()
                .Ratio(CoreGroups));

    /// <summary>Good Friday and Easter Monday, 7 and 10 April, and 1 May 2023 are bank holidays.</summary>
    [Theory]
    [InlineData("2023-03-05", "2023-03")]
    [InlineData("2023-03-06", "2023-04")]
    [InlineData("2023-03-29", "2023-04")]
    [InlineData("2023-03-30", "2023-05")]
    public void InitialHealth_TwentiethWorkingDay_DecidesTheMonth(string start, string month)
    {
        var measured = Extract.For("2023-06").Care(1, start).Measure();
        Assert.All(
            measured.Months(InitialHealth),
            told => Assert.Equal(told == month ? "0/1" : "0/0", measured.Ratio(InitialHealth, told)));
    }

    [Fact]
    public void InitialHealth_AcrossChristmas_IsDueInJanuary() =>
        Assert.Equal("0/1", Extract.For("2023-01").Care(1, "2022-12-01").Measure().Ratio(InitialHealth));

    [Fact]
    public void InitialHealth_LastMonthOfTheHolidayTable_NeedsNoHolidaysOfTheNextYear() =>
        Assert.Equal(
            "0/1",
            Extract.For("2025-12").Care(1, "2025-12-05").Care(2, "2025-11-20").Care(3, "2012-03-05").Measure()
                .Ratio(InitialHealth));

    [Theory]
    [InlineData("2023-04-28", "1/1")]
    [InlineData("2023-05-02", "0/1")]
    [InlineData("2023-03-29", "1/1")]
    [InlineData(null, "0/1")]
    public void InitialHealth_HeldAroundTheTwentiethDay_IsInTimeOnIt(string? held, string expected) =>
        Assert.Equal(
            expected,
            Extract.For("2023-04").Care(1, "2023-03-29").InitialHealthAssessment(1, "2023-03-29", held).Measure()
                .Ratio(InitialHealth));

    [Theory]
    [InlineData("2023-04-27", "0/0")]
    [InlineData("2023-04-28", "0/0")]
    [InlineData("2023-04-29", "0/1")]
    public void InitialHealth_CareCeasedAroundTheTwentiethDay_CountsWhoWasStillInCare(string ceased, string expected) =>
        Assert.Equal(expected, Extract.For("2023-04").Care(1, "2023-03-29", ceased).Measure().Ratio(InitialHealth));

    [Fact]
    public void InitialHealth_ShortBreaks_AreLeftOut() =>
        Assert.Equal(
            "0/0", Extract.For("2023-04").Care(1, "2023-03-29", legalStatus: "V3").Measure().Ratio(InitialHealth));

    [Fact]
    public void InitialHealth_AnotherChildsOrAnotherStart_DoesNotMatch() =>
        Assert.Equal(
            "0/1",
            Extract.For("2023-04")
                .Care(1, "2023-03-29")
                .InitialHealthAssessment(1, "2022-03-29", "2023-04-11")
                .InitialHealthAssessment(1, null, "2023-04-11")
                .InitialHealthAssessment(2, "2023-03-29", "2023-04-11")
                .Measure().Ratio(InitialHealth));

    [Fact]
    public void InitialHealth_SeveralRowsOfOneStart_OneInTimeIsEnough() =>
        Assert.Equal(
            "1/1",
            Extract.For("2023-04")
                .Care(1, "2023-03-29")
                .InitialHealthAssessment(1, "2023-03-29", "2023-05-11")
                .InitialHealthAssessment(1, "2023-03-29", null)
                .InitialHealthAssessment(1, "2023-03-29", "2023-04-11")
                .Measure().Ratio(InitialHealth));

    [Fact]
    public void InitialHealth_HeldBeforeCareStarted_IsListedAndNotInTime()
    {
        var measured = Extract.For("2023-04").Care(1, "2023-03-29")
            .InitialHealthAssessment(1, "2023-03-29", "2023-03-28").Measure();
        Assert.Equal("0/1", measured.Ratio(InitialHealth));
        Assert.Contains(
            measured.Findings, finding => finding is { Rule: "contradictory-dates", Indicator: InitialHealth });
    }

    [Fact]
    public void InitialHealth_ChildOfALaterPeriod_IsCountedOncePerRow() =>
        Assert.Equal(
            "1/2",
            Extract.For("2023-04")
                .Care(1, "2023-03-20", "2023-04-20")
                .Care(1, "2023-03-29")
                .InitialHealthAssessment(1, "2023-03-29", "2023-04-11")
                .Measure().Ratio(InitialHealth));

    [Theory]
    [InlineData("2022-06-30", "2018-06-30", "1/1")]
    [InlineData("2022-06-29", "2018-06-30", "0/1")]
    [InlineData("2022-12-30", "2018-07-01", "1/1")]
    [InlineData("2022-12-29", "2018-07-01", "0/1")]
    [InlineData("2022-12-29", "2010-07-01", "1/1")]
    [InlineData("2023-07-01", "2010-07-01", "0/1")]
    [InlineData(null, "2010-07-01", "0/1")]
    public void Health_TurningFiveAtMonthEnd_IsHalfYearlyBeforeIt(string? last, string born, string expected) =>
        Assert.Equal(expected, InCareSince2020("2023-06", last, born).Ratio(Health));

    [Theory]
    [InlineData("2024-02", "2023-08-29", "2020-01-31", "1/1")]
    [InlineData("2024-02", "2023-08-28", "2020-01-31", "0/1")]
    [InlineData("2023-05", "2022-11-30", "2020-01-31", "1/1")]
    [InlineData("2023-05", "2022-11-29", "2020-01-31", "0/1")]
    [InlineData("2025-02", "2024-06-15", "2020-02-29", "0/1")]
    [InlineData("2025-03", "2024-06-15", "2020-02-29", "1/1")]
    public void Health_ShorterMonthsAndLeapDays_KeepTheLastDay(
        string period,
        string last,
        string born,
        string expected) =>
        Assert.Equal(expected, InCareSince2020(period, last, born).Ratio(Health));

    [Theory]
    [InlineData("2023-06", "2022-06-30", "0/1")]
    [InlineData("2023-06", "2022-07-01", "0/0")]
    [InlineData("2024-02", "2023-02-28", "0/1")]
    [InlineData("2024-02", "2023-03-01", "0/0")]
    public void Health_InCareForTwelveMonths_IsByStart(string period, string start, string expected) =>
        Assert.Equal(expected, Extract.For(period).Care(1, start, born: "2010-01-01").Measure().Ratio(Health));

    [Theory]
    [InlineData("2022-12-30", "1/1", 0)]
    [InlineData("2022-12-29", "0/1", 1)]
    [InlineData("2022-06-29", "0/1", 0)]
    public void Health_NoDateOfBirth_IsListedWhereTheAgeWouldDecide(string last, string expected, int listed)
    {
        var measured = InCareSince2020("2023-06", last, born: null);
        Assert.Equal(expected, measured.Ratio(Health));
        Assert.Equal(
            listed,
            measured.Findings.Count(finding => finding is { Rule: "contradictory-dates", Indicator: Health }));
    }

    [Theory]
    [InlineData(CoreGroups, ListNames.CoreGroups, CoreGroup.HeldColumn)]
    [InlineData(CoreGroups, ListNames.ChildProtection, ProtectionPlan.EndColumn)]
    [InlineData(InitialHealth, ListNames.InitialHealthAssessments, InitialHealthAssessment.DateColumn)]
    [InlineData(InitialHealth, ListNames.ChildrenInCare, CarePeriod.LegalStatusColumn)]
    [InlineData(Health, ListNames.ChildrenInCare, CarePeriod.HealthColumn)]
    [InlineData(Health, ListNames.ChildrenInCare, AnnexARow.BirthColumn)]
    public void MultiAgency_ListOrColumnMissing_IsNotAvailable(string indicator, string list, string column)
    {
        Assert.Equal(
            Absence.NotAvailable,
            Extract.For("2023-06").WithoutColumn(list, column).Measure().Figure(indicator).Absence);
        Assert.Equal(Absence.NotAvailable, Extract.For("2023-06").Without(list).Measure().Figure(indicator).Absence);
    }

    [Theory]
    [InlineData(CoreGroups)]
    [InlineData(InitialHealth)]
    [InlineData(Health)]
    public void MultiAgency_NobodyInTheCohort_IsNotApplicable(string indicator) =>
        Assert.Equal(Absence.NotApplicable, Extract.For("2023-06").Measure().Figure(indicator).Absence);

    private static Measured InCareSince2020(string period, string? lastHealth, string? born) => Extract.For(period)
        .Care(1, "2020-01-31", born: born, also: care => care with { LastHealthAssessment = Dates.Day(lastHealth) })
        .Measure();
}
