using NodaTime;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Scrutiny;
using Reporting.Scrutiny.FallsDue;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Cases;

namespace Reporting.Tests.Scrutiny.FallsDue;

public sealed class DueNextTests
{
    [Fact]
    public void Of_June_ReachesTheTenthWorkingDayOfJuly()
    {
        var next = DueNext.Of(Extract.For("2023-06").ToCases());
        Assert.Equal(
            (new LocalDate(2023, 6, 30), new LocalDate(2023, 7, 14), new LocalDate(2023, 7, 31)),
            (next.MonthEnd, next.Until, next.NextMonthEnd));
    }

    /// <summary>Four weeks from 16 June end with the tenth working day, from the 17th a day later.</summary>
    [Fact]
    public void Of_Visits_ListsThoseThatFallDueSoonestFirst()
    {
        var (cases, visits) = Of("cp-visits-4-weeks", Extract.For("2023-06")
            .Plan(1, lastVisit: "2023-06-16")
            .Plan(2, lastVisit: "2023-06-17")
            .Plan(3, lastVisit: "2023-06-05")
            .Plan(4, lastVisit: "2023-05-31")
            .Plan(5, lastVisit: "2023-06-02"));
        Assert.Equal(
            ["SYN-000005 30", "SYN-000003 3", "SYN-000001 14"],
            visits.Due.Select(each => $"{cases.ChildIdOf(each.Case)} {each.DueOn.Day}"));
    }

    [Fact]
    public void Of_Visits_ForecastsTheNextMonthEnd()
    {
        var (_, visits) = Of("cp-visits-4-weeks", Extract.For("2023-06")
            .Plan(1, lastVisit: "2023-06-16")
            .Plan(2, lastVisit: "2023-07-04")
            .Plan(3, lastVisit: "2023-05-31")
            .Plan(4, lastVisit: "2023-06-29", end: "2023-07-15"));
        Assert.Equal((2m, 4m), (visits.Now.Numerator, visits.Now.Denominator));
        Assert.Equal((1m, 3m), (visits.IfNone.Numerator, visits.IfNone.Denominator));
        Assert.Equal((2m, 3m), (visits.IfAll.Numerator, visits.IfAll.Denominator));
    }

    [Fact]
    public void Of_TheForecast_IsWhatTheNextMonthsListsTellIfNothingHappens()
    {
        var june = Extract.For("2023-06").Plan(1, lastVisit: "2023-06-16").Supervision(1, "2023-06-01")
            .Care(2, "2023-06-10", lastVisit: "2023-06-25");
        var july = Extract.For("2023-07").Plan(1, lastVisit: "2023-06-16").Supervision(1, "2023-06-01")
            .Care(2, "2023-06-10", lastVisit: "2023-06-25");
        var measured = july.Measure();
        Assert.All(DueNext.Of(june.ToCases()).Indicators, each => Assert.Equal(
            measured.Figure(each.Indicator.Id), each.IfNone with { Exempt = 0, Undetermined = 0 }));
    }

    [Fact]
    public void Of_CoreGroupAhead_FallsDue()
    {
        var (_, groups) = Of("core-groups", Extract.For("2023-06").Plan(1).Plan(2)
            .CoreGroup(1, due: "2023-07-05").CoreGroup(2, due: "2023-06-05"));
        Assert.Equal(new LocalDate(2023, 7, 5), Assert.Single(groups.Due).DueOn);
        Assert.Equal((0m, 1m, 2m), (groups.IfNone.Numerator, groups.IfAll.Numerator, groups.IfAll.Denominator));
    }

    [Fact]
    public void Of_CoreGroupDueOnMonthEndAndNotHeld_IsLateAlready()
    {
        var (_, groups) = Of("core-groups", Extract.For("2023-06").Plan(1).CoreGroup(1, due: "2023-06-30"));
        Assert.Empty(groups.Due);
        Assert.Equal((0m, 0m), (groups.Now.Numerator, groups.IfAll.Numerator));
    }

    [Fact]
    public void Of_CoreGroupAheadAfterALateOne_FallsDueAllTheSame()
    {
        var (_, groups) = Of("core-groups", Extract.For("2023-06").Plan(1)
            .CoreGroup(1, due: "2023-06-10", held: "2023-06-12").CoreGroup(1, due: "2023-07-05"));
        Assert.Equal(new LocalDate(2023, 7, 5), Assert.Single(groups.Due).DueOn);
        Assert.Equal((0m, 1m, 1m), (groups.Now.Numerator, groups.IfAll.Numerator, groups.IfAll.Denominator));
    }

    [Theory]
    [InlineData("2023-06-30", null, "2023-06-30")]
    [InlineData("2023-07-05", null, "2023-07-05")]
    [InlineData("2023-07-05", "2023-05-15", "2023-07-10")] // supervised since: by that day
    [InlineData("2023-07-05", "2023-03-01", "2023-07-05")] // long lapsed when the exemption ends
    public void Of_SupervisionExemptionThatEnds_FallsDueOnItsLastDay(string to, string? held, string due)
    {
        var extract = Extract.For("2023-06").Plan(1, "2022-01-10").SupervisionExemption(1, "2023-01-05", to);
        var (_, supervision) = Of("supervision-cp", held is null ? extract : extract.Supervision(1, held));
        Assert.Equal(Dates.Day(due), Assert.Single(supervision.Due).DueOn);
        Assert.Equal(
            (1m, 0m, 1m, 1m),
            (supervision.Now.Numerator, supervision.IfNone.Numerator,
                supervision.IfAll.Numerator, supervision.IfAll.Denominator));
    }

    [Fact]
    public void Of_SupervisionExemptionThatHasEnded_IsLateAlready()
    {
        var (_, supervision) = Of("supervision-cp", Extract.For("2023-06").Plan(1, "2022-01-10")
            .SupervisionExemption(1, "2023-01-05", "2023-06-29"));
        Assert.Empty(supervision.Due);
        Assert.Equal((0m, 0m), (supervision.Now.Numerator, supervision.IfAll.Numerator));
    }

    [Fact]
    public void Of_InitialHealthAssessmentAhead_FallsDueUnlessItWasHeld()
    {
        var (_, health) = Of("initial-health-assessments", Extract.For("2023-06")
            .Care(1, "2023-06-12").Care(2, "2023-06-12").InitialHealthAssessment(2, "2023-06-12", "2023-06-20"));
        Assert.Equal(new LocalDate(2023, 7, 10), Assert.Single(health.Due).DueOn);
        Assert.Equal((1m, 2m), (health.IfNone.Numerator, health.IfAll.Numerator));
    }

    [Fact]
    public void Of_ATeam_HasItsChildrenAlone()
    {
        var cases = Extract.For("2023-06").Team("North 1", "North").Team("South 1", "South")
            .Plan(1, lastVisit: "2023-06-16", team: "North 1").Plan(2, lastVisit: "2023-06-16", team: "South 1")
            .ToCases();
        var visits = DueNext.Of(cases, new PaperGroup("south-1", Breakdown.Team, "South 1")).Indicators
            .Single(each => each.Indicator.Id == "cp-visits-4-weeks");
        Assert.Equal(("South 1", "South"), (Assert.Single(visits.Due).Team, visits.Due[0].ServiceArea));
        Assert.Equal(1, visits.IfAll.Denominator);
    }

    [Fact]
    public void Of_AListThatIsMissing_SaysWhy()
    {
        var (_, visits) = Of("cp-visits-4-weeks", Extract.For("2023-06").Without(ListNames.ChildProtection));
        Assert.Contains("List 7", visits.Missing, StringComparison.Ordinal);
        Assert.Null(visits.IfAll.Value);
    }

    [Fact]
    public void Of_NextMonthsBankHolidaysUnknown_SaysWhy()
    {
        var next = DueNext.Of(Extract.For("2025-12").Plan(1, lastVisit: "2025-12-16").ToCases());
        Assert.Null(next.Until);
        Assert.All(next.Indicators, each => Assert.Contains("2026", each.Missing, StringComparison.Ordinal));
    }

    private static (MonthCases Cases, DueIndicator Of) Of(string indicator, ExtractBuilder extract)
    {
        var cases = extract.ToCases();
        return (cases, DueNext.Of(cases).Indicators.Single(each => each.Indicator.Id == indicator));
    }
}
