using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.CrossChecks;

public sealed class CaseAndPlanChecksTests
{
    private const string Status = "plan-against-case-status";
    private const string Conference = "conference-without-plan";
    private const string Assessment = "assessment-before-referral";

    [Theory]
    [InlineData(CaseStatus.ChildInNeedPlan)]
    [InlineData(CaseStatus.Closed)]
    [InlineData(CaseStatus.NotAnswered)]
    public void PlanAtMonthEnd_OtherStatus_NamesTheRowOfList6(CaseStatus status)
    {
        var finding = Extract.For("2023-06").Plan(1).ChildInNeed(1, status: status).Check().Of(Status).First();
        Assert.Equal(("List 6", 3, ChildInNeed.StatusColumn), (finding.List, finding.Row, finding.Column));
    }

    [Fact]
    public void PlanAtMonthEnd_StatusB_OrAWhileInCare_AgreesAndAAfterCareDoesNot()
    {
        Assert.Empty(Extract.For("2023-06").Plan(1).ChildInNeed(1, status: CaseStatus.ProtectionPlan).Check());
        Assert.Empty(Extract.For("2023-06").Plan(1).ChildInNeed(1, status: CaseStatus.LookedAfter).Care(1).Check());
        Assert.Empty(Extract.For("2023-06")
            .Without("List 8").Plan(1).ChildInNeed(1, status: CaseStatus.LookedAfter).Check());
        Assert.NotEmpty(Extract.For("2023-06")
            .Plan(1).ChildInNeed(1, status: CaseStatus.LookedAfter).Care(1, ceased: "2023-06-30").Check().Of(Status));
    }

    [Fact]
    public void PlanEndedOnMonthEnd_OrNoRowInList6_IsNoContradiction() => Assert.Empty(Extract.For("2023-06")
        .Plan(1, end: "2023-06-30").ChildInNeed(1).Plan(2).Check());

    [Fact]
    public void PlanAtMonthEnd_ClosedCaseBesideAnOpenOne_TheOpenOneSpeaks()
    {
        Assert.Empty(Extract.For("2023-06").Plan(1)
            .ChildInNeed(1, "2021-01-05", "2021-06-01", status: CaseStatus.Closed)
            .ChildInNeed(1, status: CaseStatus.ProtectionPlan).Check());
        Assert.Equal([("List 6", 4)], Extract.For("2023-06").Plan(1)
            .ChildInNeed(1, "2021-01-05", "2021-06-01", status: CaseStatus.ProtectionPlan)
            .ChildInNeed(1).Check().Rows(Status));
    }

    [Fact]
    public void ConferenceThatLedToAPlan_NoPlan_OrOneThatEndedBefore_IsNamed() => Assert.Equal(
        [("List 5", 2), ("List 5", 3)],
        Extract.For("2023-06")
            .Conference(1, "2023-05-01", "2023-05-20", ledToPlan: Answer.Yes)
            .Conference(2, "2023-05-01", "2023-05-20", ledToPlan: Answer.Yes)
            .Plan(2, "2023-01-05", end: "2023-05-19")
            .Check().Rows(Conference));

    [Fact]
    public void ConferenceThatLedToAPlan_PlanFromItsDayOn_IsFine() => Assert.Empty(Extract.For("2023-06")
        .Conference(1, "2023-05-01", "2023-05-20", ledToPlan: Answer.Yes).Plan(1, "2023-05-20")
        .Conference(2, "2023-05-01", "2023-05-20", ledToPlan: Answer.Yes).Plan(2, "2023-01-05", "2023-05-20")
        .Check());

    [Fact]
    public void Conference_LedToNoPlan_OrBeforeWhatList7Covers_OrAfterTheMonth_IsFine() => Assert.Empty(
        Extract.For("2023-06")
            .Conference(1, "2023-05-01", "2023-05-20", ledToPlan: Answer.No)
            .Conference(2, "2022-12-01", "2022-12-31", ledToPlan: Answer.Yes)
            .Conference(3, "2023-06-20", "2023-07-01", ledToPlan: Answer.Yes)
            .Check());

    [Theory]
    [InlineData(null)]
    [InlineData("2023-05-08")]
    public void AssessmentStarted_BeforeTheReferralThatCameWhileItRan_IsNamed(string? authorised) => Assert.Equal(
        [("List 4", 3)],
        Extract.For("2023-06").Referral(1, "2023-05-08").Assessment(1, "2023-05-05", authorised)
            .Check().Rows(Assessment));

    [Fact]
    public void AssessmentStarted_OnTheDayOrAfterAnEarlierReferral_IsFine() => Assert.Empty(Extract.For("2023-06")
        .Referral(1, "2023-05-05").Assessment(1, "2023-05-05")
        .Referral(2, "2023-05-05").Referral(2, "2023-05-08").Assessment(2, "2023-05-05")
        .Check());

    [Fact]
    public void AssessmentStarted_CaseOpen_OrAuthorisedBefore_OrBeforeTheListBegins_IsFine() => Assert.Empty(
        Extract.For("2023-06")
            .Referral(1, "2023-05-08").Assessment(1, "2023-05-05").ChildInNeed(1, "2023-01-05")
            .Referral(2, "2023-05-08").Assessment(2, "2023-05-05", "2023-05-07")
            .Referral(3, "2023-05-08").Assessment(3, "2022-12-31")
            .Check());
}
