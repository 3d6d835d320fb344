using Reporting.Checks;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Performance.Arithmetic;

public sealed class PaperArithmeticTests
{
    private const string Edition = "2023-07";
    private const string June = "2023-06";

    [Theory]
    [InlineData("94%", 935, 1000, false)] // 93.5 rounds away from zero
    [InlineData("93%", 935, 1000, true)]
    [InlineData("93.5%", 935, 1000, false)] // compared with as many decimals as are printed
    public void Check_PercentageAgainstItsFraction(string printed, int numerator, int denominator, bool found) =>
        Assert.Equal(Expected(found, "percent-against-fraction"), Paper()
            .Paper(Edition, "section-47-nfa", June, printed, numerator, denominator)
            .Compose().Rules());

    [Theory]
    [InlineData("55", false)] // 54.5 for 10,000
    [InlineData("54", true)]
    public void Check_RateAgainstCountAndPopulation(string printed, bool found)
    {
        var builder = Paper(population: 20_000)
            .Paper(Edition, "cla", June, "109")
            .Paper(Edition, "cla-rate", June, printed);
        Assert.Equal(Expected(found, "rate-against-count"), builder.Compose().Rules());
    }

    [Fact]
    public void Check_RateExcludingUasc_IsTheCountWithoutThem() => Assert.Empty(Paper()
        .Paper(Edition, "cla", June, "109")
        .Paper(Edition, "cla-uasc", June, "9")
        .Paper(Edition, "cla-rate-excluding-uasc", June, "100")
        .Compose().Findings);

    [Fact]
    public void Check_RateWhoseCountStandsInAnotherEdition_IsNotCompared() => Assert.DoesNotContain(
        "rate-against-count",
        Paper()
            .Paper("2023-05", "cla", "2023-04", "109")
            .Paper(Edition, "cla-rate", "2023-04", "50")
            .Compose()
            .Rules());

    [Fact]
    public void Check_RollingRate_NeedsTwelveMonthsOfTheEdition()
    {
        var builder = Paper().Paper(Edition, "section-47-rolling-rate", June, "121");
        foreach (var month in new ReportingMonth(2023, 6).LastMonths(11))
            builder.Paper(Edition, "section-47-completed", month.ToString(), "10");
        Assert.Empty(builder.Compose().Findings);
        var finding = Assert.Single(
            builder.Paper(Edition, "section-47-completed", "2022-07", "10").Compose().Findings);
        Assert.Equal("rate-against-count", finding.Rule);
        Assert.Contains("120.00", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(249, false)]
    [InlineData(251, true)]
    public void Check_DenominatorAgainstTheCountItStandsFor(int denominator, bool found) =>
        Assert.Equal(Expected(found, "denominator-against-count"), Paper()
            .Paper(Edition, "care-leavers", June, "249")
            .Paper(Edition, "supervision-care-leavers", June, "50%", denominator / 2m, denominator)
            .Compose().Rules());

    [Theory]
    [InlineData("100%", "97%", true)]
    [InlineData("95%", "95%", false)]
    [InlineData("N/A", "TBC", false)] // both say there is none
    [InlineData("36%", "<36%", true)]
    public void Check_TwoTargetsOfOneIndicator(string one, string other, bool found)
    {
        var figures = Paper()
            .Paper(Edition, "cla-visits", June, "90%")
            .Line(Edition, "cla-visits", target: one)
            .Line(Edition, "cla-visits", target: other)
            .Compose();
        Assert.Equal(Expected(found, "one-target"), figures.Rules());
        Assert.All(figures.Findings, finding =>
            Assert.Contains($"{one} and {other}", finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cla-three-placements", PrintedDirection.Down, true)] // 15 to 14, lower is better: up for better
    [InlineData("cla-three-placements", PrintedDirection.Up, false)]
    [InlineData("cla-reviews", PrintedDirection.Down, false)]
    [InlineData("cla-reviews", PrintedDirection.Level, true)]
    [InlineData("contacts", PrintedDirection.Down, false)]
    [InlineData("contacts", PrintedDirection.Up, true)]
    public void Check_ArrowAgainstTheTwoMonths(string indicator, PrintedDirection arrow, bool found) =>
        Assert.Equal(Expected(found, "direction-against-months"), Paper()
            .Paper(Edition, indicator, "2023-05", "15")
            .Paper(Edition, indicator, June, "14")
            .Line(Edition, indicator, direction: arrow)
            .Compose().Rules());

    [Theory]
    [InlineData("84%", "85%", true)]
    [InlineData("84%", "84%", false)]
    public void Check_IndicatorPrintedInTwoSections(string one, string other, bool found) =>
        Assert.Equal(Expected(found, "printed-twice"), Paper()
            .Paper(Edition, "cla-visits", June, one)
            .Paper(Edition, "cla-visits", June, other)
            .Compose().Rules());

    [Theory]
    [InlineData("20/21", 2021, false)]
    [InlineData("21/22", 2021, true)]
    [InlineData("21/22", 2020, false)] // figures of no year known: nothing can be said
    public void Check_BenchmarksUnderTheWrongYear(string label, int yearOfPrinted, bool found)
    {
        decimal[] of2021 = [86, 87, 89, 88];
        var shift = yearOfPrinted - 2021;
        var builder = Paper();
        builder.Reference = builder.Reference with
        {
            Benchmarks = [.. of2021.Select((value, area) => Of(2021, area, value - 0.4m))
                .Concat(of2021.Select((value, area) => Of(2022, area, value + 3)))],
        };
        var line = new PublishedLine(
            "assessments-45-days", new(2023, 7), null, null, null, null, 86 + shift, 87 + shift, 89 + shift, 88 + shift,
            label, "history.csv", null, 2);
        var figures = builder.Paper(Edition, "assessments-45-days", June, "80%").Line(line).Compose();
        Assert.Equal(Expected(found, "benchmark-year"), figures.Rules());
    }

    [Fact]
    public void Check_Finding_SaysWhereItStands()
    {
        var finding = Assert.Single(Paper()
            .Paper(Edition, "section-47-nfa", June, "93%", 935, 1000)
            .Compose().Findings);
        Assert.Equal(
            (Severity.Warn, "history.csv", 2, "Value", "section-47-nfa", June),
            (finding.Severity, finding.File, finding.Row!.Value, finding.Column, finding.Indicator,
                finding.Period.ToString()));
        Assert.StartsWith("Paper of July 2023: ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("93.50%", finding.Message, StringComparison.Ordinal);
    }

    private static Benchmark Of(int year, int area, decimal value) => new(
        "assessments-45-days", (BenchmarkArea)area, "an area", year, value, "published", "DfE", LikeForLike: true);

    private static string[] Expected(bool found, string rule) => found ? [rule] : [];

    private static PerformanceBuilder Paper(int population = 10_000)
    {
        var builder = new PerformanceBuilder(June);
        builder.Reference = builder.Reference with
        {
            Population = new PopulationTable([new PopulationEstimate(2021, population, null, null)]),
        };
        return builder;
    }
}
