using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class LatestPlansTests
{
    private const string CarePlans = "care-plans";
    private const string PathwayPlans = "pathway-plans";

    [Theory]
    [InlineData("2023-06", "2022-12-30", "1/1")]
    [InlineData("2023-06", "2022-12-29", "0/1")]
    [InlineData("2023-05", "2022-11-30", "1/1")]
    [InlineData("2023-05", "2022-11-29", "0/1")]
    [InlineData("2024-02", "2023-08-29", "1/1")]
    [InlineData("2024-02", "2023-08-28", "0/1")]
    [InlineData("2023-08", "2023-02-28", "1/1")]
    [InlineData("2023-08", "2023-02-27", "0/1")]
    [InlineData("2023-06", "2023-07-01", "0/1")]
    [InlineData("2023-06", null, "0/1")]
    public void CarePlans_SixMonthsBack_AreUpToDateToTheDay(string period, string? plan, string expected) =>
        Assert.Equal(
            expected,
            Extract.For(period).Care(1).LatestPlan(1, PlanType.CarePlan, plan).Measure().Ratio(CarePlans));

    [Fact]
    public void CarePlans_ByTypeAndChild_CountTheChildsCarePlanOnly() =>
        Assert.Equal(
            "1/3",
            Extract.For("2023-06")
                .Care(1).LatestPlan(1, PlanType.CarePlan, "2023-06-01")
                .Care(2).LatestPlan(2, PlanType.PathwayPlan, "2023-06-01")
                .LatestPlan(2, PlanType.NotAnswered, "2023-06-01")
                .Care(3)
                .Care(4, legalStatus: "V3").LatestPlan(4, PlanType.CarePlan, "2023-06-01")
                .Measure().Ratio(CarePlans));

    [Theory]
    [InlineData("2022-01-05", "2023-06-01", "1/1", 0)]
    [InlineData("2023-06-01", "2022-01-05", "1/1", 0)]
    [InlineData("2023-07-03", "2023-06-01", "1/1", 0)]
    [InlineData("2023-07-03", "2022-01-05", "0/1", 0)]
    [InlineData("2023-07-03", "2023-07-04", "0/1", 2)]
    public void CarePlans_SeveralRows_TheLatestByMonthEndDecides(string one, string other, string expected, int listed)
    {
        var measured = Extract.For("2023-06")
            .Care(1)
            .LatestPlan(1, PlanType.CarePlan, one)
            .LatestPlan(1, PlanType.CarePlan, other)
            .Measure();
        Assert.Equal(expected, measured.Ratio(CarePlans));
        Assert.Equal(
            listed,
            measured.Findings.Count(finding => finding is { Rule: "dated-after-month-end", Indicator: CarePlans }));
    }

    [Theory]
    [InlineData("2007-06-30", "0/1")]
    [InlineData("2007-07-01", "0/0")]
    [InlineData(null, "0/0")]
    public void PathwayPlans_ChildrenInCare_CountFromSixteenAtMonthEnd(string? born, string expected) =>
        Assert.Equal(expected, Extract.For("2023-06").Care(1, born: born).Measure().Ratio(PathwayPlans));

    [Fact]
    public void PathwayPlans_InCareAndCareLeaverAtOnce_CountOnce()
    {
        var measured = Extract.For("2023-06")
            .Team("Team A", "East").Team("Team B", "West")
            .Care(1, born: "2006-01-05", team: "Team A")
            .CareLeaver(1, born: "2006-01-05", pathwayPlan: "2023-06-01", team: "Team B")
            .CareLeaver(2, born: "2003-01-05", team: "Team B")
            .CareLeaver(3, InTouch.Died)
            .Care(4, born: "2012-01-05").CareLeaver(4)
            .Measure();
        Assert.Equal("1/3", measured.Ratio(PathwayPlans));
        Assert.Equal(1, measured.Team(PathwayPlans, "Team A")?.Denominator);
    }

    [Theory]
    [InlineData("2022-12-30", null, "1/1")]
    [InlineData(null, "2022-12-30", "1/1")]
    [InlineData("2022-12-29", "2022-12-30", "1/1")]
    [InlineData("2022-12-30", "2022-12-29", "1/1")]
    [InlineData("2022-12-29", "2022-12-29", "0/1")]
    [InlineData("2023-07-01", "2022-12-30", "1/1")]
    [InlineData("2023-07-01", null, "0/1")]
    [InlineData(null, null, "0/1")]
    public void PathwayPlans_FromPlansOrList9_TheLatestCounts(string? plan, string? review, string expected) =>
        Assert.Equal(
            expected,
            Extract.For("2023-06")
                .CareLeaver(1, pathwayPlan: review)
                .LatestPlan(1, PlanType.PathwayPlan, plan)
                .LatestPlan(1, PlanType.CarePlan, "2023-06-01")
                .Measure().Ratio(PathwayPlans));

    [Fact]
    public void PathwayPlans_List9WithoutReviewDate_UsesPlansAlone() =>
        Assert.Equal(
            "1/1",
            Extract.For("2023-06")
                .CareLeaver(1)
                .LatestPlan(1, PlanType.PathwayPlan, "2023-06-01")
                .WithoutColumn(ListNames.CareLeavers, CareLeaver.PathwayPlanColumn)
                .Measure().Ratio(PathwayPlans));

    [Theory]
    [InlineData(CarePlans, ListNames.Plans)]
    [InlineData(CarePlans, ListNames.ChildrenInCare)]
    [InlineData(PathwayPlans, ListNames.Plans)]
    [InlineData(PathwayPlans, ListNames.ChildrenInCare)]
    [InlineData(PathwayPlans, ListNames.CareLeavers)]
    public void Plans_ListMissing_AreNotAvailable(string indicator, string list) =>
        Assert.Equal(
            Absence.NotAvailable,
            Extract.For("2023-06").Care(1).CareLeaver(2).Without(list).Measure().Figure(indicator).Absence);

    [Theory]
    [InlineData(CarePlans, ListNames.Plans, LatestPlan.TypeColumn)]
    [InlineData(PathwayPlans, ListNames.ChildrenInCare, AnnexARow.BirthColumn)]
    [InlineData(PathwayPlans, ListNames.CareLeavers, CareLeaver.InTouchColumn)]
    public void Plans_ColumnMissing_AreNotAvailable(string indicator, string list, string column) =>
        Assert.Equal(
            Absence.NotAvailable,
            Extract.For("2023-06").Care(1).CareLeaver(2).WithoutColumn(list, column).Measure()
                .Figure(indicator).Absence);

    [Theory]
    [InlineData(CarePlans)]
    [InlineData(PathwayPlans)]
    public void Plans_NobodyInTheCohort_AreNotApplicable(string indicator) =>
        Assert.Equal(Absence.NotApplicable, Extract.For("2023-06").Measure().Figure(indicator).Absence);
}
