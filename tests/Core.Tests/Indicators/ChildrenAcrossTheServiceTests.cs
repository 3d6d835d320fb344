using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class ChildrenAcrossTheServiceTests
{
    [Theory]
    [InlineData("2023-06-30", null, 1)]
    [InlineData("2023-07-01", null, 0)]
    [InlineData("2023-01-05", "2023-06-30", 0)]
    [InlineData("2023-01-05", "2023-07-01", 1)]
    [InlineData("2023-06-30", "2023-06-30", 0)]
    [InlineData(null, null, 0)]
    public void CpPlans_StartOrEndAtMonthEnd_CountsWhoIsOnPlanAtItsClose(string? start, string? end, int expected) =>
        Assert.Equal(expected, Extract.For("2023-06").Plan(1, start, end).Measure().Figure("cp-plans").Value);
}
