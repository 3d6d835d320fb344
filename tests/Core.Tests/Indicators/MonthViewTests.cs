using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Tests.Builders;
using static Reporting.Tests.Builders.Dates;

namespace Reporting.Tests.Indicators;

public sealed class MonthViewTests
{
    [Theory]
    [InlineData("2023-06-02", true)]
    [InlineData("2023-06-01", false)]
    [InlineData("2023-06-30", true)]
    [InlineData("2023-07-01", false)]
    [InlineData(null, false)]
    public void WithinDays_28OfJune_FromTheSecondToMonthEnd(string? date, bool expected) =>
        Assert.Equal(expected, At("2023-06").WithinDays(28, Day(date)));

    [Theory]
    [InlineData("2024-02", "2023-08-29", true)]
    [InlineData("2024-02", "2023-08-28", false)]
    [InlineData("2023-05", "2022-11-30", true)]
    [InlineData("2023-05", "2022-11-29", false)]
    [InlineData("2023-05", "2023-06-01", false)]
    public void WithinMonths_SixBackFromALongerMonth_IsItsLastDay(string month, string date, bool expected) =>
        Assert.Equal(expected, At(month).WithinMonths(6, Day(date)));

    /// <summary>31 May 2023 back over 29 and 8 May: ten working days end on 16 May, the eleventh is 15 May's.</summary>
    [Theory]
    [InlineData("2023-05-16", true)]
    [InlineData("2023-05-15", false)]
    [InlineData("2023-06-01", false)]
    public void WithinWorkingDays_TenAcrossABankHoliday_EndOnTheTenth(string date, bool expected) =>
        Assert.Equal(expected, At("2023-05").WithinWorkingDays(10, Day(date)));

    private static MonthView At(string month)
    {
        var lists = Extract.For(month).Build();
        return new ExtractView(lists, Measuring.Context).At(ReportingMonth.Parse(month));
    }
}
