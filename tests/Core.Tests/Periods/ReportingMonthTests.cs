using NodaTime;
using Reporting.Periods;

namespace Reporting.Tests.Periods;

public sealed class ReportingMonthTests
{
    [Fact]
    public void End_February_KnowsLeapYears()
    {
        Assert.Equal(new LocalDate(2024, 2, 29), new ReportingMonth(2024, 2).End);
        Assert.Equal(new LocalDate(2023, 2, 28), new ReportingMonth(2023, 2).End);
    }

    [Theory]
    [InlineData("2023-06", true)]
    [InlineData("2023-13", false)]
    [InlineData("2023-6", false)]
    [InlineData("June 2023", false)]
    [InlineData("+023-06", false)]
    [InlineData(null, false)]
    public void TryParse_OnlyYearDashMonth_IsRead(string? text, bool read) =>
        Assert.Equal(read, ReportingMonth.TryParse(text, out _));

    [Fact]
    public void FinancialYear_MarchAndApril_LieInDifferentYears()
    {
        Assert.Equal("2022-23", new ReportingMonth(2023, 3).FinancialYear.ToString());
        Assert.Equal("2023-24", new ReportingMonth(2023, 4).FinancialYear.ToString());
        Assert.Equal(3, FinancialYear.MonthsToDate(new ReportingMonth(2023, 6)).Count());
    }

    [Fact]
    public void LastMonths_Thirteen_RunFromTheSameMonthLastYear()
    {
        var months = new ReportingMonth(2023, 6).LastMonths(13).ToList();
        Assert.Equal(new ReportingMonth(2022, 6), months[0]);
        Assert.Equal(new ReportingMonth(2023, 6), months[^1]);
        Assert.Equal(12, months[0].MonthsUntil(months[^1]));
    }

    [Fact]
    public void Quarter_OfFebruary_IsNamedByItsMonths() =>
        Assert.Equal("Jan to Mar 2023", Quarter.Of(new ReportingMonth(2023, 2)).ToString());
}
