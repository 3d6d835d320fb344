using System.Globalization;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class RobustCorporateParentingTests
{
    private const string LongAgo = "2020-01-31";

    [Theory]
    [InlineData("2022-12-30", "1/1")]
    [InlineData("2022-12-29", "0/1")]
    [InlineData("2023-07-01", "0/1")]
    [InlineData(null, "0/1")]
    public void ClaReviews_SixMonthsBack_IsUpToDateToTheDay(string? review, string expected) =>
        Assert.Equal(expected, InCare(care => care with { LatestReview = Dates.Day(review) }).Ratio("cla-reviews"));

    /// <summary>1, 8 (coronation) and 29 May 2023 are bank holidays.</summary>
    [Theory]
    [InlineData("2023-04-28", "1/1")]
    [InlineData("2023-04-27", "0/1")]
    public void ClaReviews_StartedLately_IsNotYetDueForTwentyWorkingDays(string start, string expected) =>
        Assert.Equal(expected, Extract.For("2023-05").Care(1, start).Measure().Ratio("cla-reviews"));

    [Theory]
    [InlineData(3, "1/1")]
    [InlineData(2, "0/1")]
    [InlineData(null, "0/1")]
    public void ClaThreePlacements_AtThree_Counts(int? placements, string expected) =>
        Assert.Equal(
            expected,
            InCare(care => care with { PlacementsInLast12Months = placements }).Ratio("cla-three-placements"));

    [Theory]
    [InlineData("19.99", "1/1")]
    [InlineData("20", "0/1")]
    [InlineData("0", "1/1")]
    [InlineData(null, "0/0")]
    public void ClaWithin20Miles_Distance_IsBelowTwentyAmongThoseRecorded(string? miles, string expected) =>
        Assert.Equal(
            expected,
            Extract.For("2023-06").Care(1)
                .PlacementDistance(1, miles is null ? null : decimal.Parse(miles, CultureInfo.InvariantCulture))
                .PlacementDistance(2, 5)
                .Measure().Ratio("cla-within-20-miles"));

    [Theory]
    [InlineData("K2", "1/1")]
    [InlineData("K1", "0/1")]
    [InlineData("H5", "0/1")]
    [InlineData(null, "0/1")]
    public void ClaResidential_PlacementCode_IsTheSetOne(string? code, string expected) =>
        Assert.Equal(expected, InCare(care => care with { PlacementType = code }).Ratio("cla-residential"));

    [Fact]
    public void ClaResidential_CodesSet_FollowTheSetting()
    {
        var settings = IndicatorSettings.Default with { ResidentialPlacements = ["H5", "K1"] };
        var extract = Extract.For("2023-06")
            .Care(1, also: care => care with { PlacementType = "K1" })
            .Care(2, also: care => care with { PlacementType = "K2" });
        Assert.Equal("1/2", extract.Measure(settings).Ratio("cla-residential"));
    }

    [Theory]
    [InlineData("U1", "PR4", "1/1")]
    [InlineData("U6", "PR5", "1/1")]
    [InlineData("U6", "PR1", "0/1")]
    [InlineData("K2", "PR4", "0/1")]
    [InlineData("U1", null, "0/1")]
    [InlineData(null, "PR4", "0/1")]
    public void ClaIfa_PlacementAndProvider_BothDecide(string? type, string? provider, string expected) =>
        Assert.Equal(
            expected, InCare(care => care with { PlacementType = type, Provider = provider }).Ratio("cla-ifa"));

    [Fact]
    public void ClaIfa_CodesSet_FollowTheSettings()
    {
        var settings = IndicatorSettings.Default with { FosterPlacements = ["U4"], IndependentProviders = ["PR3"] };
        var extract = Extract.For("2023-06")
            .Care(1, also: care => care with { PlacementType = "U4", Provider = "PR3" })
            .Care(2, also: care => care with { PlacementType = "U1", Provider = "PR3" })
            .Care(3, also: care => care with { PlacementType = "U4", Provider = "PR4" });
        Assert.Equal("1/3", extract.Measure(settings).Ratio("cla-ifa"));
    }

    [Theory]
    [InlineData("A3", 1)]
    [InlineData("A6", 1)]
    [InlineData("U1", 0)]
    [InlineData(null, 0)]
    public void ClaPlacedForAdoption_PlacementCode_IsA3ToA6(string? code, int expected) =>
        Assert.Equal(
            expected, InCare(care => care with { PlacementType = code }).Figure("cla-placed-for-adoption").Value);

    [Fact]
    public void ClaCwd_Team_IsThatOfList8ElseTheChilds()
    {
        var measured = Extract.For("2023-06")
            .Team("Team C", cwd: true).Team("Team A")
            .Care(1, team: "Team C")
            .Care(2, team: "Team A").ChildInNeed(2, team: "Team C")
            .Care(3).ChildInNeed(3, team: "Team C", status: CaseStatus.LookedAfter)
            .Care(4)
            .Care(5, team: "Team C", legalStatus: "V4")
            .Measure();
        Assert.Equal(2, measured.Figure("cla-cwd").Value);
    }

    [Theory]
    [InlineData("V2", Answer.No, 1)]
    [InlineData("V2", Answer.NotAnswered, 1)]
    [InlineData("V2", Answer.Yes, 0)]
    [InlineData("C2", Answer.No, 0)]
    [InlineData(null, Answer.No, 0)]
    public void ClaSection20_LegalStatusV2_LeavesOutUasc(string? legalStatus, Answer uasc, int expected) =>
        Assert.Equal(
            expected,
            Extract.For("2023-06").Care(1, legalStatus: legalStatus, uasc: uasc).Measure()
                .Figure("cla-section-20").Value);

    [Theory]
    [InlineData("2022-12-30", "b) Adoption", "1/1")]
    [InlineData("2022-12-30", null, "0/1")]
    [InlineData("2022-12-31", "b) Adoption", "0/0")]
    public void ClaPermanencePlan_InCareForSixMonths_IsRecordedOrNot(string start, string? plan, string expected) =>
        Assert.Equal(
            expected,
            Extract.For("2023-06").Care(1, start, also: care => care with { PermanencePlan = plan }).Measure()
                .Ratio("cla-permanence-plan"));

    [Theory]
    [InlineData("cla-reviews", CarePeriod.ReviewColumn)]
    [InlineData("cla-three-placements", CarePeriod.PlacementsColumn)]
    [InlineData("cla-residential", CarePeriod.PlacementTypeColumn)]
    [InlineData("cla-ifa", CarePeriod.ProviderColumn)]
    [InlineData("cla-placed-for-adoption", CarePeriod.PlacementTypeColumn)]
    [InlineData("cla-cwd", ListRow.TeamColumn)]
    [InlineData("cla-section-20", CarePeriod.UascColumn)]
    [InlineData("cla-permanence-plan", CarePeriod.PermanenceColumn)]
    [InlineData("cla-within-20-miles", CarePeriod.LegalStatusColumn)]
    public void CorporateParenting_List8OrColumnMissing_IsNotAvailable(string indicator, string column)
    {
        const string list = ListNames.ChildrenInCare;
        Assert.Equal(
            Absence.NotAvailable,
            Extract.For("2023-06").Care(1).WithoutColumn(list, column).Measure().Figure(indicator).Absence);
        Assert.Equal(
            Absence.NotAvailable,
            Extract.For("2023-06").Care(1).Without(list).Measure().Figure(indicator).Absence);
    }

    [Theory]
    [InlineData("cla-within-20-miles", ListNames.PlacementDistance)]
    [InlineData("cla-cwd", ListNames.Teams)]
    public void CorporateParenting_LocalListMissing_IsNotAvailable(string indicator, string list) =>
        Assert.Equal(
            Absence.NotAvailable,
            Extract.For("2023-06").Care(1).Without(list).Measure().Figure(indicator).Absence);

    [Theory]
    [InlineData("cla-reviews")]
    [InlineData("cla-three-placements")]
    [InlineData("cla-within-20-miles")]
    [InlineData("cla-residential")]
    [InlineData("cla-ifa")]
    [InlineData("cla-permanence-plan")]
    public void CorporateParenting_OnlyShortBreaks_IsNotApplicable(string indicator) =>
        Assert.Equal(
            Absence.NotApplicable,
            Extract.For("2023-06")
                .Care(1, LongAgo, legalStatus: "V3")
                .Care(2, LongAgo, legalStatus: "V4")
                .PlacementDistance(1, 5)
                .Measure().Figure(indicator).Absence);

    [Theory]
    [InlineData("cla-placed-for-adoption")]
    [InlineData("cla-cwd")]
    [InlineData("cla-section-20")]
    public void CorporateParenting_CountOfNobody_IsZeroAndNotBlank(string indicator) =>
        Assert.Equal(0, Extract.For("2023-06").Measure().Figure(indicator).Value);

    private static Measured InCare(Func<CarePeriod, CarePeriod> also) =>
        Extract.For("2023-06").Care(1, LongAgo, also: also).Measure();
}
