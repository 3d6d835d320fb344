using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny.OutgoingChecks;
using Reporting.Tests.KnownAnswers;
using Reporting.Tests.Performance;

namespace Reporting.Tests.Scrutiny.OutgoingChecks;

public sealed class YearEndReconciliationTests
{
    [Theory]
    [InlineData("cp-plans", "315", "315", Severity.Note)]
    [InlineData("cla-three-placements", "14%", "14%", Severity.Note)]
    [InlineData("cla", "539", "538", Severity.Warn)]
    [InlineData("cla-rate", "109", "108", Severity.Warn)]
    [InlineData("section-47-rolling-rate", "356", "348", Severity.Note)] // of another definition
    public void Check_JulyPapersMarch2023_AgainstTheYearThatWasPublished(
        string indicator, string ours, string theirs, Severity severity)
    {
        var finding = Found(SouthamptonPapers.Figures(new ReportingMonth(2023, 6), SouthamptonPapers.July))
            .Single(each => each.Indicator == indicator);
        Assert.Equal(severity, finding.Severity);
        Assert.Contains(
            $"year to March 2023: our own figure is {ours}, the Department for Education published {theirs} for "
            + "Southampton",
            finding.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-02", false)]
    [InlineData("2023-03", true)]
    [InlineData("2023-12", true)]
    public void Check_Stock_IsHeldAgainstThe31stOfMarchFromMarchOn(string reportingMonth, bool found)
    {
        var builder = new PerformanceBuilder(reportingMonth) { Reference = With(Published("cp-plans", 2023, 300)) };
        builder.Folder("2023-02", "cp-plans", Figure.Count(250));
        if (found)
            builder.Folder("2023-03", "cp-plans", Figure.Count(300));
        Assert.Equal(found, Found(builder.Compose()).Any());
    }

    [Fact]
    public void Check_ShareOfEvents_IsTheSumOfTwelveMonths()
    {
        var finding = Assert.Single(Found(Year(12, month => Figure.Percentage(month, 100))));
        Assert.Equal(Severity.Note, finding.Severity);
        Assert.Contains("our own figure is 6.5%", finding.Message, StringComparison.Ordinal);
        Assert.Contains("The same within rounding", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MonthOfTheYearLacking_IsNotReconciled() =>
        Assert.Empty(Found(Year(11, month => Figure.Percentage(month, 100))));

    [Fact]
    public void Check_YearNotPublishedYet_IsTheOneBefore()
    {
        var builder = new PerformanceBuilder("2023-06") { Reference = With(Published("cp-plans", 2022, 200)) };
        var finding = Assert.Single(Found(builder
            .Folder("2022-03", "cp-plans", Figure.Count(210))
            .Folder("2023-03", "cp-plans", Figure.Count(300)).Compose()));
        Assert.Equal(Severity.Warn, finding.Severity);
        Assert.Contains("year to March 2022: our own figure is 210", finding.Message, StringComparison.Ordinal);
        Assert.Contains("10 apart, more than rounding", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(962, "96.2", Severity.Note)]
    [InlineData(963, "96.2", Severity.Warn)]
    [InlineData(963, "96", Severity.Note)] // printed whole: 96.3 is 96
    public void Check_Rate_IsComparedWithAsManyDecimalsAsWerePrinted(int plans, string published, Severity severity)
    {
        var value = decimal.Parse(published, System.Globalization.CultureInfo.InvariantCulture);
        var builder = new PerformanceBuilder("2023-03")
        {
            Reference = With(Published("cp-plans-rate", 2023, value)),
        };
        Assert.Equal(severity, Assert.Single(Found(
            builder.Folder("2023-03", "cp-plans-rate", Figure.Rate(plans, 100_000)).Compose())).Severity);
    }

    [Fact]
    public void Check_WholeNumberAsPrintedWithADecimal_IsComparedWithIt()
    {
        var finding = Assert.Single(Found(Year(12, _ => Figure.Percentage(244, 1000), 24.0m)));
        Assert.Equal(Severity.Warn, finding.Severity);
        Assert.Contains("0.4 points apart", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FileThatLeavesClosingZerosOut_IsReadByWhatStandsBeside()
    {
        var own = Published("re-referrals", 2023, 24);
        var england = own with { Area = BenchmarkArea.England, Value = 22.4m };
        var neighbours = own with { Area = BenchmarkArea.StatisticalNeighbours, Value = 23.61m };
        Assert.Equal(Severity.Warn, SeverityOf(own, england));
        Assert.Equal(Severity.Note, SeverityOf(own, neighbours));

        static Severity SeverityOf(params Benchmark[] benchmarks) =>
            Assert.Single(Found(Year(12, _ => Figure.Percentage(244, 1000), benchmarks))).Severity;
    }

    private static PerformanceFigures Year(int months, Func<int, Figure> figure, decimal published = 6.5m) =>
        Year(months, figure, Published("re-referrals", 2023, published));

    private static PerformanceFigures Year(int months, Func<int, Figure> figure, params Benchmark[] benchmarks)
    {
        var builder = new PerformanceBuilder("2023-03") { Reference = With(benchmarks) };
        foreach (var month in new ReportingMonth(2023, 3).LastMonths(months))
            builder.Folder(month.ToString(), "re-referrals", figure(month.Month));
        return builder.Compose();
    }

    private static IEnumerable<Finding> Found(PerformanceFigures figures) =>
        PaperChecks.Of(figures).Where(finding => finding.Rule == YearEndReconciliation.Rule);

    private static ReferenceData With(params Benchmark[] benchmarks) =>
        new PerformanceBuilder("2023-06").Reference with { Benchmarks = [.. benchmarks] };

    private static Benchmark Published(string indicator, int year, decimal value) => new(
        indicator, BenchmarkArea.Own, PerformanceBuilder.Authority, year, value, "published", "DfE", LikeForLike: true);
}
