using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class SupervisionInTimescaleTests
{
    private const string LongAgo = "2020-01-05";

    public static TheoryData<string> Indicators =>
    [
        "supervision-all", "supervision-assessment", "supervision-cin", "supervision-cin-cwd", "supervision-cp",
        "supervision-cla", "supervision-care-leavers",
    ];

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Supervision_56Or57DaysBack_IsInTimeTo56(string indicator)
    {
        string On(string? date) => Member(indicator, LongAgo).Supervision(1, date).Measure().Ratio(indicator);
        Assert.Equal("1/1", On("2023-05-05"));
        Assert.Equal("0/1", On("2023-05-04"));
        Assert.Equal("1/1", On("2023-06-30"));
        Assert.Equal("0/1", On("2023-07-01"));
        Assert.Equal("0/1", On(null));
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Supervision_EnteredTheCohortLately_IsNotYetDueFor56Days(string indicator)
    {
        // List 9 has no start, so care leavers have no such grace.
        var graced = indicator == "supervision-care-leavers" ? "0/1" : "1/1";
        Assert.Equal(graced, Member(indicator, "2023-05-05").Measure().Ratio(indicator));
        Assert.Equal("0/1", Member(indicator, "2023-05-04").Measure().Ratio(indicator));
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Supervision_ByType_CountsCaseAndGroupOnly(string indicator)
    {
        string Of(SupervisionType type) =>
            Member(indicator, LongAgo).Supervision(1, "2023-06-20", type).Measure().Ratio(indicator);
        Assert.Equal("1/1", Of(SupervisionType.Case));
        Assert.Equal("1/1", Of(SupervisionType.Group));
        Assert.Equal("0/1", Of(SupervisionType.ManagementOversight));
        Assert.Equal("0/1", Of(SupervisionType.NotAnswered));
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Supervision_WeeksAndTypesSet_FollowTheCohortsOwnRule(string indicator)
    {
        var rule = new SupervisionRule(4, [SupervisionType.ManagementOversight]);
        var settings = IndicatorSettings.Default with
        {
            Supervision = ImmutableDictionary<string, SupervisionRule>.Empty.Add(indicator, rule),
        };
        string Of(SupervisionType type, string date) =>
            Member(indicator, LongAgo).Supervision(1, date, type).Measure(settings).Ratio(indicator);
        Assert.Equal("1/1", Of(SupervisionType.ManagementOversight, "2023-06-02"));
        Assert.Equal("0/1", Of(SupervisionType.ManagementOversight, "2023-06-01"));
        Assert.Equal("0/1", Of(SupervisionType.Case, "2023-06-02"));
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Supervision_ListMissing_IsNotAvailable(string indicator)
    {
        Assert.Equal(
            Absence.NotAvailable,
            Member(indicator, LongAgo).Without(ListNames.Supervision).Measure().Figure(indicator).Absence);
        Assert.Equal(
            Absence.NotAvailable,
            Member(indicator, LongAgo).WithoutColumn(ListNames.Supervision, SupervisionRecord.TypeColumn).Measure()
                .Figure(indicator).Absence);
    }

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Supervision_NobodyInTheCohort_IsNotApplicable(string indicator) =>
        Assert.Equal(Absence.NotApplicable, Extract.For("2023-06").Measure().Figure(indicator).Absence);

    [Theory]
    [InlineData("2023-06-30", null, 1)]
    [InlineData("2023-01-05", "2023-06-30", 1)]
    [InlineData("2023-07-01", null, 0)]
    [InlineData("2023-01-05", "2023-06-29", 0)]
    [InlineData(null, null, 0)]
    public void Supervision_Exemption_IsInTimeAndCountedApartWhileItRuns(string? from, string? to, int exempt)
    {
        var figure = Extract.For("2023-06").Plan(1, LongAgo).SupervisionExemption(1, from, to).Measure()
            .Figure("supervision-cp");
        Assert.Equal(exempt, figure.Numerator);
        Assert.Equal(exempt, figure.Exempt);
    }

    [Fact]
    public void Supervision_ExemptionsListMissing_NobodyIsExempt()
    {
        var figure = Extract.For("2023-06").Plan(1, LongAgo).Supervision(1, "2023-06-20")
            .Without(ListNames.SupervisionExemptions).Measure().Figure("supervision-cp");
        Assert.Equal(100, figure.Value);
        Assert.Equal(0, figure.Exempt);
    }

    [Fact]
    public void Supervision_ALaterOneAfterMonthEnd_HidesNoneInTime() =>
        Assert.Equal(
            "1/1",
            Extract.For("2023-06").Care(1, LongAgo)
                .Supervision(1, "2023-07-03").Supervision(1, "2023-05-05").Supervision(1, "2022-05-05")
                .Measure().Ratio("supervision-cla"));

    [Fact]
    public void Supervision_OfAnotherChild_CountsForNobodyElse() =>
        Assert.Equal(
            "1/2",
            Extract.For("2023-06").Care(1, LongAgo).Care(2, LongAgo).Supervision(2, "2023-06-03").Measure()
                .Ratio("supervision-cla"));

    [Fact]
    public void SupervisionAssessment_ChildrenOfOtherCohorts_AreLeftOut()
    {
        var extract = Extract.For("2023-06").Team("Team C", cwd: true);
        for (var child = 1; child <= 8; child++)
            extract.Assessment(child, LongAgo);
        var measured = extract
            .ChildInNeed(2)
            .ChildInNeed(3, team: "Team C")
            .Plan(4)
            .Care(5)
            .CareLeaver(6)
            .ChildInNeed(7, status: CaseStatus.OpenAssessment)
            .Care(8, legalStatus: "V4")
            .Measure();

        // 1 and 7 are only assessed; 8 has short breaks, which are not care.
        Assert.Equal("0/3", measured.Ratio("supervision-assessment"));
    }

    [Theory]
    [InlineData("2023-06-30", null, 1)]
    [InlineData("2023-07-01", null, 0)]
    [InlineData("2023-03-01", "2023-06-30", 0)]
    [InlineData("2023-03-01", "2023-07-01", 1)]
    public void SupervisionAssessment_StartedAndNotAuthorisedByMonthEnd_IsOpen(
        string start,
        string? authorised,
        int open) =>
        Assert.Equal(
            open,
            Extract.For("2023-06").Assessment(1, start, authorised).Measure()
                .Figure("supervision-assessment").Denominator);

    [Theory]
    [InlineData(ListNames.ChildrenInNeed)]
    [InlineData(ListNames.ChildProtection)]
    [InlineData(ListNames.ChildrenInCare)]
    [InlineData(ListNames.CareLeavers)]
    public void SupervisionAssessment_AnotherCohortsListMissing_IsNotAvailable(string list) =>
        Assert.Equal(
            Absence.NotAvailable,
            Extract.For("2023-06").Assessment(1, LongAgo).Without(list).Measure()
                .Figure("supervision-assessment").Absence);

    [Fact]
    public void SupervisionAll_SeveralInvolvements_GraceIsOfTheEarliestStart()
    {
        var measured = Extract.For("2023-06")
            .Plan(1, "2023-06-20").ChildInNeed(1, LongAgo, status: CaseStatus.ProtectionPlan)
            .Plan(2, "2023-06-20").ChildInNeed(2, "2023-06-01", status: CaseStatus.ProtectionPlan)
            .Plan(3, "2023-06-20").ChildInNeed(3, LongAgo, closed: "2023-06-10")
            .Measure();
        Assert.Equal("2/3", measured.Ratio("supervision-all"));
        Assert.Equal("3/3", measured.Ratio("supervision-cp"));
    }

    [Fact]
    public void SupervisionAll_CareLeaverWithAnOpenInvolvement_HasTheGraceOfThatOne()
    {
        var measured = Extract.For("2023-06")
            .CareLeaver(1)
            .CareLeaver(2).Care(2, "2023-06-20")
            .CareLeaver(3).Care(3, LongAgo)
            .CareLeaver(4, InTouch.Died)
            .Measure();
        Assert.Equal("1/3", measured.Ratio("supervision-all"));
        Assert.Equal("0/3", measured.Ratio("supervision-care-leavers"));
    }

    /// <summary>Child 1 in the indicator's cohort and in no other.</summary>
    private static ExtractBuilder Member(string indicator, string start)
    {
        var extract = Extract.For("2023-06").Team("Team C", cwd: true);
        return indicator switch
        {
            "supervision-cin" => extract.ChildInNeed(1, start),
            "supervision-cin-cwd" => extract.ChildInNeed(1, start, team: "Team C"),
            "supervision-cp" => extract.Plan(1, start),
            "supervision-cla" => extract.Care(1, start),
            "supervision-care-leavers" => extract.CareLeaver(1),
            _ => extract.Assessment(1, start),
        };
    }
}
