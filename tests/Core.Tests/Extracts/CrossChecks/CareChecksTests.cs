using NodaTime;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.CrossChecks;

public sealed class CareChecksTests
{
    private const string Ended = "care-ended-case-open";
    private const string Both = "in-care-and-care-leaver";
    private const string Placement = "placement-before-care";
    private const string Plans = "previous-plans-against-last-month";

    [Fact]
    public void CeasedByMonthEnd_CaseOpenAsLookedAfter_IsNamed() => Assert.Equal(
        [("List 6", 3)],
        Extract.For("2023-06").Care(1, ceased: "2023-06-30").ChildInNeed(1, status: CaseStatus.LookedAfter)
            .Check().Rows(Ended));

    [Fact]
    public void CeasedAfterMonthEnd_OrBackInCare_OrOtherStatus_OrClosed_IsFine() => Assert.Empty(Extract.For("2023-06")
        .Care(1, ceased: "2023-07-01").ChildInNeed(1, status: CaseStatus.LookedAfter)
        .Care(2, ceased: "2023-05-01").Care(2, "2023-06-01").ChildInNeed(2, status: CaseStatus.LookedAfter)
        .Care(3, ceased: "2023-05-01").ChildInNeed(3)
        .Care(4, ceased: "2023-05-01").ChildInNeed(4, closed: "2023-05-01", status: CaseStatus.LookedAfter)
        .Check());

    [Fact]
    public void InCareAndCareLeaver_AtOnce_NamesTheRowOfList9() =>
        Assert.Equal([("List 9", 3)], Extract.For("2023-06").Care(1).CareLeaver(1).Check().Rows(Both));

    [Fact]
    public void InCareAndCareLeaver_CeasedAtMonthEnd_OrShortBreak_IsFine() => Assert.Empty(Extract.For("2023-06")
        .Care(1, ceased: "2023-06-30").CareLeaver(1).Care(2, legalStatus: "V4").CareLeaver(2).Check());

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 0)]
    [InlineData(6, 0)]
    public void PlacementStart_BeforeCareStartedOnThe5th_IsNamed(int day, int rows) => Assert.Equal(
        rows,
        Extract.For("2023-06")
            .Care(1, "2023-01-05", also: care => care with { PlacementStart = new LocalDate(2023, 1, day) })
            .Check().Rows(Placement).Count());

    [Theory]
    [InlineData("2023-05-31", 1, 1, 0)]
    [InlineData("2023-05-31", 1, 2, 1)]
    [InlineData("2023-06-01", 1, 2, 0)]
    [InlineData("2023-06-01", 1, 3, 1)]
    [InlineData("2023-05-31", 1, 0, 1)]
    [InlineData("2023-06-01", 1, 0, 1)]
    public void PreviousPlans_AgainstLastMonth_RiseByOneWithANewPlanOnly(string start, int then, int now, int rows) =>
        Assert.Equal(
            rows,
            Extract.For("2023-06").Plan(1, start, previousPlans: now).Check(May(then)).Rows(Plans).Count());

    [Fact]
    public void PreviousPlans_NoNumber_OrOtherKey_OrOlderSnapshot_SaysNothing()
    {
        var fell = Extract.For("2023-06").Plan(1, previousPlans: 0);
        Assert.NotEmpty(fell.Check(May(1)));
        Assert.Empty(fell.Check());
        Assert.Empty(fell.Check(May(1) with { KeyId = "another" }));
        Assert.Empty(fell.Check(May(1) with { Month = new ReportingMonth(2023, 4) }));
        Assert.Empty(Extract.For("2023-06").Plan(1, previousPlans: null).Check(May(1)));
    }

    private static CareSnapshot May(int previousPlans) =>
        Extract.For("2023-05").Plan(1, previousPlans: previousPlans).Measure().Results.Snapshot!;
}
