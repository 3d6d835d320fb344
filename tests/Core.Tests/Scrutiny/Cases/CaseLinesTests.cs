using NodaTime;
using Reporting.Indicators;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Cases;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Scrutiny.Cases;

public sealed class CaseLinesTests
{
    [Fact]
    public void Of_LateChildren_ComeFirstTheLongestFirst()
    {
        var lines = Lines("cp-visits-4-weeks", Extract.For("2023-06")
            .Plan(1, lastVisit: "2023-06-20")
            .Plan(2, lastVisit: "2023-05-30")
            .Plan(3, lastVisit: "2023-05-01"));
        Assert.Equal(["SYN-000003", "SYN-000002", "SYN-000001"], lines.Select(line => line.Child));
        Assert.Equal(["Late", "Late", "In time"], lines.Select(line => line.State));
        Assert.Equal([32, 3, null], lines.Select(line => line.LateBy));
        Assert.Equal(new LocalDate(2023, 6, 27), lines[1].DueOn);
    }

    /// <summary>Ten working days from 12 June are over on the 26th; the 30th is the fourth working day after.</summary>
    [Fact]
    public void Of_LimitInWorkingDays_IsLateByWorkingDays()
    {
        var line = Assert.Single(Lines("cp-visits-10-days", Extract.For("2023-06").Plan(1, lastVisit: "2023-06-12")));
        Assert.Equal((new LocalDate(2023, 6, 26), 4), (line.DueOn!.Value, line.LateBy!.Value));
    }

    [Fact]
    public void Of_AssessmentDoneLate_IsLateToTheDayItWasDone()
    {
        var line = Assert.Single(Lines(
            "assessments-45-days", Extract.For("2023-06").Assessment(1, "2023-03-01", authorised: "2023-06-01")));
        Assert.Equal((new LocalDate(2023, 5, 9), 16), (line.DueOn!.Value, line.LateBy!.Value));
    }

    /// <summary>A start in a year whose bank holidays nobody knows: late, but nobody can tell by how much.</summary>
    [Fact]
    public void Of_YearsWithoutBankHolidays_SaysNotByHowMuch()
    {
        var line = Assert.Single(Lines(
            "assessments-45-days", Extract.For("2023-06").Assessment(1, "2019-03-01", authorised: "2023-06-01")));
        Assert.Equal(("Late", null, null), (line.State, line.DueOn, line.LateBy));
    }

    [Fact]
    public void Of_CoreGroupHeldLate_IsLateToTheDayItWasHeld()
    {
        var line = Assert.Single(Lines("core-groups", Extract.For("2023-06")
            .Plan(1).CoreGroup(1, due: "2023-06-05", held: "2023-06-08")));
        Assert.Equal(("Late", 3), (line.State, line.LateBy));
    }

    [Fact]
    public void Of_InitialHealthAssessmentHeldLate_IsLateByWorkingDays()
    {
        var line = Assert.Single(Lines("initial-health-assessments", Extract.For("2023-06")
            .Care(1, "2023-05-15").InitialHealthAssessment(1, "2023-05-15", "2023-06-15")));
        Assert.Equal((new LocalDate(2023, 6, 13), 2), (line.DueOn!.Value, line.LateBy!.Value));
    }

    [Fact]
    public void Of_MarkedCases_SaySoInWords()
    {
        Assert.Equal("Latest date lies after month end", Assert.Single(Lines(
            "cp-visits-4-weeks", Extract.For("2023-06").Plan(1, lastVisit: "2023-07-03"))).Remark);
        var exempt = Assert.Single(Lines(
            "supervision-cp", Extract.For("2023-06").Plan(1).SupervisionExemption(1, "2023-01-05")));
        Assert.Equal(("In time", "In time by an agreed exemption"), (exempt.State, exempt.Remark));
        var suspected = Extract.For("2023-06")
            .ChildInNeed(1, "2023-01-05").Referral(1, "2023-06-05", number: 1).ToCases(Leaving);
        Assert.Equal(
            ("Left out", "Suspected team move, not a referral"),
            CaseLines.Of(Catalogue.Get("re-referrals"), suspected) is [var line] ? (line.State, line.Remark) : default);
    }

    [Fact]
    public void Of_AGroup_HasItsCasesAlone()
    {
        var cases = Extract.For("2023-06").Team("North 1", "North").Plan(1, team: "north 1").Plan(2).ToCases();
        var group = new PaperGroup("north", Breakdown.ServiceArea, "North");
        Assert.Equal("SYN-000001", Assert.Single(CaseLines.Of(Catalogue.Get("cp-plans"), cases, group)).Child);
    }

    private static MeasureContext Leaving { get; } = Measuring.Context with
    {
        Settings = IndicatorSettings.Default with { PublishSuspectedReferrals = false },
    };

    private static System.Collections.Immutable.ImmutableArray<CaseLine> Lines(
        string indicator, ExtractBuilder extract) => CaseLines.Of(Catalogue.Get(indicator), extract.ToCases());
}
