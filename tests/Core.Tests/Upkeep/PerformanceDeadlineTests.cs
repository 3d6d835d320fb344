using Reporting.Periods;
using Reporting.Tests.Builders;
using Reporting.Upkeep;

namespace Reporting.Tests.Upkeep;

public sealed class PerformanceDeadlineTests
{
    [Theory]
    [InlineData("2023-07-08", "2023-06")]
    [InlineData("2023-07-31", "2023-06")]
    [InlineData("2023-07-07", "2023-05")]
    [InlineData("2023-08-01", "2023-06")]
    [InlineData("2024-01-08", "2023-12")]
    [InlineData("2024-01-07", "2023-11")]
    [InlineData("2028-02-29", "2028-01")]
    [InlineData("2028-03-08", "2028-02")]
    [InlineData("2023-04-08", "2023-03")]
    [InlineData("2023-09-08", "2023-08")]
    public void LastMonthPast_OnADay_IsTheLatestWhoseDeadlineHasCome(string today, string month) => Assert.Equal(
        ReportingMonth.Parse(month), new PerformanceDeadline().LastMonthPast(Dates.Day(today)!.Value));

    [Theory]
    [InlineData("0 0 5 8 * *", 8)]
    [InlineData("0 30 6 12 * *", 12)]
    [InlineData("0 0 5 * * *", 8)]
    [InlineData("0 0 5 31 * *", 8)]
    [InlineData("0 0 5 1,15 * *", 8)]
    [InlineData("", 8)]
    public void Of_Schedule_IsTheOneDayItNames(string schedule, int day) =>
        Assert.Equal(day, PerformanceDeadline.Of(schedule).Day);
}
