using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Reference;

public sealed class BenchmarkYearsTests
{
    [Theory]
    [InlineData("2023-06", 2022)]
    [InlineData("2022-10", 2021)]
    [InlineData("2022-11", 2022)]
    [InlineData("2022-12", 2022)]
    [InlineData("2023-01", 2022)]
    public void LatestOut_Month_IsTheYearReleasedByThen(string month, int year) =>
        Assert.Equal(year, BenchmarkYears.LatestOut(ReportingMonth.Parse(month)));

    [Fact]
    public void For_SeveralYears_GivesTheLatestThatWasOut()
    {
        var benchmarks = new[] { England(2020), England(2021), England(2022), England(2023) };
        var shown = Assert.Single(BenchmarkYears.For("cla-rate", ReportingMonth.Parse("2023-06"), benchmarks));
        Assert.Equal(2022, shown.Year);
    }

    [Fact]
    public void For_YearNotThere_FallsBackToTheOneBefore()
    {
        var shown = Assert.Single(BenchmarkYears.For("cla-rate", ReportingMonth.Parse("2023-06"), [England(2021)]));
        Assert.Equal(2021, shown.Year);
    }

    [Fact]
    public void For_OnlyLaterYears_GivesNone() =>
        Assert.Empty(BenchmarkYears.For("cla-rate", ReportingMonth.Parse("2023-06"), [England(2023)]));

    [Fact]
    public void For_OtherIndicator_GivesNone() =>
        Assert.Empty(BenchmarkYears.For("cla", ReportingMonth.Parse("2023-06"), [England(2022)]));

    [Fact]
    public void ToWords_Year_IsGenerated() => Assert.Equal("year to March 2022", BenchmarkYears.ToWords(2022));

    [Theory]
    [InlineData("21/22", 2022)]
    [InlineData("2021/22", 2022)]
    [InlineData("2021-22", 2022)]
    [InlineData("21/23", null)]
    [InlineData("latest", null)]
    [InlineData("2021", null)]
    public void OfLabel_PrintedLabel_IsItsYearToMarch(string label, int? year) =>
        Assert.Equal(year, BenchmarkYears.OfLabel(label));

    private static Benchmark England(int year) =>
        new("cla-rate", BenchmarkArea.England, "England", year, 67, "published rate", "test", LikeForLike: true);
}
