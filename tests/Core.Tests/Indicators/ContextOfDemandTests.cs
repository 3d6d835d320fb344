using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class ContextOfDemandTests
{
    [Theory]
    [InlineData("2023-05-31", 0)]
    [InlineData("2023-06-01", 1)]
    [InlineData("2023-06-30", 1)]
    [InlineData("2023-07-01", 0)]
    [InlineData(null, 0)]
    public void EveryCount_FirstAndLastDayOfTheMonth_AreInTheMonth(string? day, int expected)
    {
        var measured = Extract.For("2023-06")
            .Contact(1, on: day)
            .EarlyHelpReferral(1, on: day)
            .EarlyHelp(1, start: day)
            .Referral(1, on: day)
            .StrategyDiscussion(1, on: day)
            .Section47(1, start: "2023-05-01", completed: day)
            .Assessment(1, start: "2023-05-01", authorised: day)
            .Measure();

        Assert.All(
            [
                "contacts", "early-help-referrals", "early-help-assessments-started", "referrals",
                "strategy-discussions", "section-47-completed", "assessments-completed",
            ],
            indicator => Assert.Equal(expected, measured.Figure(indicator).Value));
    }

    [Fact]
    public void Contacts_SeveralOfOneChild_CountsRows() =>
        Assert.Equal(
            2,
            Extract.For("2023-06").Contact(1, on: "2023-06-02").Contact(1, on: "2023-06-09").Measure()
                .Figure("contacts").Value);

    [Fact]
    public void Contacts_EmptyList_IsATrueZero() =>
        Assert.Equal(0, Extract.For("2023-06").Measure().Figure("contacts").Value);
}
