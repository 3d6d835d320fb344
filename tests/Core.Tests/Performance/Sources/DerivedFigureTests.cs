using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Tests.Performance.Sources;

public sealed class DerivedFigureTests
{
    private const string Rolling = "section-47-rolling-rate";
    private const string Completed = "section-47-completed";

    [Fact]
    public void Compose_TwelveMonthsOfCounts_GivesTheRollingRate()
    {
        var latest = Months(12, builder: new PerformanceBuilder("2023-06")).Series(Rolling).Latest;
        Assert.Equal((120, FigureSource.Derived), (latest.Figure.Value, latest.Source));
    }

    [Fact]
    public void Compose_ElevenMonthsOfCounts_IsNotAvailableAndSaysHowManyThereAre()
    {
        var latest = Months(11, builder: new PerformanceBuilder("2023-06")).Series(Rolling).Latest;
        Assert.Equal("[x]", latest.Text);
        Assert.Contains("11", latest.Figure.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_CountsOfPapersFillTheMonthsBefore()
    {
        var builder = Months(3, builder: new PerformanceBuilder("2023-06"));
        foreach (var month in new ReportingMonth(2023, 3).LastMonths(9))
            builder.Paper("2023-04", Completed, month.ToString(), "20");
        Assert.Equal(10 * 3 + 20 * 9, builder.Series(Rolling).Latest.Figure.Numerator);
    }

    [Fact]
    public void Compose_MonthsOwnCountFromAPaper_TakesThePrintedRate()
    {
        var builder = new PerformanceBuilder("2023-06");
        foreach (var month in new ReportingMonth(2023, 6).LastMonths(12))
            builder.Paper("2023-07", Completed, month.ToString(), "10");
        Assert.Equal("120", builder.Series(Rolling).Latest.Text);
        var printed = builder.Paper("2023-07", Rolling, "2023-06", "121").Series(Rolling).Latest;
        Assert.Equal(("121", FigureSource.Paper), (printed.Text, printed.Source));
    }

    [Theory]
    [InlineData("2023-05", 140, Status.TooEarlyToSay, 840)] // 2 months
    [InlineData("2023-06", 210, Status.WithinTolerance, 840)] // 3 months
    public void Compose_YearToDateRate_IsJudgedOnItsAnnualisedValueFromJune(
        string month, int rate, Status status, int annualised)
    {
        var builder = new PerformanceBuilder(month).Target("assessments-rate-year-to-date", "836");
        foreach (var each in FinancialYear.MonthsToDate(ReportingMonth.Parse(month)))
            builder.Folder(each.ToString(), "assessments-completed", Figure.Count(70));
        var series = builder.Series("assessments-rate-year-to-date");
        Assert.Equal(rate, series.Latest.Figure.Value);
        Assert.Equal((annualised, status), (series.AnnualisedValue, series.Status));
    }

    [Fact]
    public void Compose_YearToDateRateInApril_BeginsAnewAndHasNoDirection()
    {
        var builder = new PerformanceBuilder("2023-04");
        foreach (var each in new ReportingMonth(2023, 4).LastMonths(13))
            builder.Folder(each.ToString(), "assessments-completed", Figure.Count(70));
        var series = builder.Series("assessments-rate-year-to-date");
        Assert.Equal((840, 70), (series.At("2023-03").Figure.Value, series.Latest.Figure.Value));
        Assert.Equal((Change.None, Direction.None), (series.Change, series.Direction));
    }

    private static PerformanceBuilder Months(int count, PerformanceBuilder builder)
    {
        foreach (var month in new ReportingMonth(2023, 6).LastMonths(count))
            builder.Folder(month.ToString(), Completed, Figure.Count(10));
        return builder;
    }
}
