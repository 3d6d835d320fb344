using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;
using Reporting.Scrutiny.Commentary;

namespace Reporting.Tests.Scrutiny.Commentary;

public sealed class DraftedStatementsTests
{
    private static SeriesBuilder ReReferrals => new("re-referrals");

    [Fact]
    public void Of_ChangeOnLastMonthAndOnSixMonths_SaysBothWithTheCount()
    {
        var drafted = ReReferrals.Months(
            [.. Enumerable.Repeat(Figure.Percentage(25, 100), 6), Figure.Percentage(100, 285)]).Drafted();
        Assert.Equal(
            "35% (100 of 285) in June 2023: up from 25% in May 2023, which is worse; above the average of the six "
            + "months before, 25%.",
            drafted[FactKind.Change]);
    }

    [Fact]
    public void Of_AverageOfPercentages_DividesSumsAndNeverAverages()
    {
        var drafted = ReReferrals.Months(
            Figure.Percentage(90, 100),
            Figure.Percentage(1, 10), Figure.Percentage(1, 10), Figure.Percentage(1, 10), Figure.Percentage(1, 10),
            Figure.Percentage(1, 10), Figure.Percentage(50, 100)).Drafted();
        Assert.Contains("average of the six months before, 63%", drafted[FactKind.Change], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NothingThatMoves_SaysNothing() =>
        Assert.Empty(ReReferrals.Months([.. Enumerable.Repeat<decimal?>(25, 13)]).Drafted());

    [Fact]
    public void Of_OnlyHighestOfThirteen_SaysSo() => Assert.Equal(
        "31% in June 2023 is the highest of the thirteen months shown.",
        ReReferrals.Months(20, 21, 22, 20, 21, 22, 20, 21, 22, 20, 21, 30, 31).Drafted()[FactKind.Extreme]);

    [Fact]
    public void Of_HighestWithAnotherMonth_IsNoExtreme() => Assert.DoesNotContain(
        FactKind.Extreme,
        ReReferrals.Months(20, 31, 22, 20, 21, 22, 20, 21, 22, 20, 21, 31, 31).Drafted().Keys);

    [Fact]
    public void Of_LowestOfTheFinancialYearAlone_SaysWhichYear() => Assert.Equal(
        "21% in November 2023 is the lowest of the financial year so far.",
        new SeriesBuilder("re-referrals", "2023-11")
            .Months(20, 10, 22, 20, 21, 22, 26, 25, 27, 25, 25, 30, 21).Drafted()[FactKind.Extreme]);

    [Fact]
    public void Of_LowestOfAFewMonths_IsNoExtreme() => Assert.DoesNotContain(
        FactKind.Extreme, ReReferrals.Months(20, 10, 22, 20, 21, 22, 20, 21, 22, 20, 25, 30, 21).Drafted().Keys);

    [Theory]
    [InlineData("cla-visits", "90% to 80%: 21 newly late.", "May 2023 to June 2023, 90% to 80%: 21 newly late.")]
    [InlineData("cla-visits", "90% to 80%.", null)]
    [InlineData("cla-visits", null, null)]
    [InlineData("cla-three-placements", "90% to 80%: 21 left from the numerator.", null)]
    [InlineData("re-referrals", "90% to 80%: 21 late in May 2023.", null)]
    public void Of_BridgeInPlainWords_FollowsTheChange(string indicator, string? bridge, string? sentence) =>
        Assert.Equal(
            sentence,
            new SeriesBuilder(indicator).Months(90, 80).Drafted(bridge).GetValueOrDefault(FactKind.Bridge));

    [Fact]
    public void Of_BenchmarkOfACount_IsNotCompared() => Assert.Empty(
        new SeriesBuilder("cla").Months(500).Benchmark(BenchmarkArea.England, 82_090).Drafted());

    [Theory]
    [InlineData(90, 84, "84% in June 2023 is out of tolerance of its target of 95%, after 90% in May 2023.")]
    [InlineData(84, 91, "91% in June 2023 is back within tolerance of its target of 95%, after 84% in May 2023.")]
    [InlineData(96, 91, "91% in June 2023 no longer meets its target of 95% but is within tolerance, after 96%")]
    [InlineData(91, 97, "97% in June 2023 meets its target of 95% again, after 91% in May 2023, which was within")]
    public void Of_ToleranceCrossed_SaysFromWhat(int before, int now, string sentence) => Assert.StartsWith(
        sentence,
        new SeriesBuilder("cp-visits-10-days").Target("95%").Months(96, 96, before, now).Drafted()[FactKind.Target],
        StringComparison.Ordinal);

    [Fact]
    public void Of_TargetMetForTheFirstTime_SaysSo() => Assert.Equal(
        "95% in June 2023 meets its target of 95% for the first time in the months shown.",
        new SeriesBuilder("cp-visits-10-days").Target("95%").Months(80, 91, 95).Drafted()[FactKind.Target]);

    [Fact]
    public void Of_MissedForMonths_CountsThoseThatRunToTheMonth() => Assert.Equal(
        "81% in June 2023 misses its target of 95%, as in the three months before: missed for four months running.",
        new SeriesBuilder("cp-visits-10-days").Target("95%").Months(80, 95, 80, 82, 81, 81).Drafted()[FactKind.Target]);

    [Fact]
    public void Of_ValueThatRoundsToTheTarget_ShowsTheDecimalsThatTheTableShows() => Assert.Equal(
        "94.6% in June 2023 no longer meets its target of 95% but is within tolerance, after 96% in May 2023.",
        new SeriesBuilder("cp-visits-10-days").Target("95%").Months(96m, 96m, 94.6m).Drafted()[FactKind.Target]);

    [Fact]
    public void Of_NeutralIndicator_IsNotJudged() => Assert.DoesNotContain(
        FactKind.Target, new SeriesBuilder("contacts").Target("540").Months(100, 600, 700, 800).Drafted().Keys);

    [Fact]
    public void Of_Benchmarks_NamesAreaYearAndWhatIsGood() => Assert.Equal(
        "25% in June 2023 is above statistical neighbours (24%) and below England (30%) in the year to March 2022; "
        + "lower is better.",
        ReReferrals.Months(25)
            .Benchmark(BenchmarkArea.StatisticalNeighbours, 23.6m)
            .Benchmark(BenchmarkArea.England, 30)
            .Drafted()[FactKind.Benchmark]);

    [Fact]
    public void Of_BenchmarkOfAnotherDefinition_IsNotCompared() => Assert.Empty(
        ReReferrals.Months(25).Benchmark(BenchmarkArea.England, 10, likeForLike: false).Drafted());

    [Fact]
    public void Of_BreakInDefinition_ComparesNothingAcrossIt()
    {
        var drafted = ReReferrals.Months(20, 21, 22, 20, 21, 22, 20, 21, 22, 10, 11, 12, 40)
            .Mark(0, Markers.Break).Drafted();
        Assert.Empty(drafted);
    }

    [Fact]
    public void Of_ExtremeSinceABreak_SaysSinceWhen() => Assert.Equal(
        "40% in June 2023 is the highest of the months since it was counted differently, from December 2022 [b].",
        ReReferrals.Months(90, 91, 92, 90, 91, 92, 10, 11, 12, 10, 11, 12, 40)
            .Mark(6, Markers.Break).Drafted()[FactKind.Extreme]);

    [Fact]
    public void Of_FewCases_SaysSoAndCallsNothingExtreme()
    {
        var drafted = ReReferrals.Months(
                [.. Enumerable.Repeat(Figure.Percentage(10, 50), 12), Figure.Percentage(3, 5)])
            .Benchmark(BenchmarkArea.England, 20)
            .Mark(0, Markers.LowDenominator)
            .Drafted();
        Assert.StartsWith("60% (3 of 5) [u] in June 2023", drafted[FactKind.Change], StringComparison.Ordinal);
        Assert.DoesNotContain(FactKind.Extreme, drafted.Keys);
        Assert.DoesNotContain(FactKind.Benchmark, drafted.Keys);
    }

    [Fact]
    public void Of_NoFigureAfterMonthsWithOne_SaysWhy() => Assert.Equal(
        "Not available for June 2023 [x]: None.", ReReferrals.Months(20, 30, null).Drafted()[FactKind.Absence]);

    [Fact]
    public void Of_EmptyDenominator_SaysThatNothingWasThere() => Assert.Equal(
        "There was nothing to take a percentage of in June 2023 [z].",
        ReReferrals.Months(Figure.Percentage(1, 2), Figure.Percentage(0, 0)).Drafted()[FactKind.Absence]);

    [Fact]
    public void Of_NeverAFigure_SaysNothing() => Assert.Empty(ReReferrals.Drafted());

    [Fact]
    public void Of_RateThatAddsUpFromApril_IsNotComparedWithLastMonth() => Assert.Empty(
        new SeriesBuilder("referrals-rate-year-to-date").Target("540").Months(500, 40, 80, 120).Drafted());

    [Fact]
    public void Of_FigureThatRoundsToZero_IsNotCalledZero() => Assert.StartsWith(
        "A figure that rounds to zero [low] (1 of 900) in June 2023: down from 5%",
        ReReferrals.Months(Figure.Percentage(50, 1000), Figure.Percentage(1, 900)).Drafted()[FactKind.Change],
        StringComparison.Ordinal);

    [Fact]
    public void Of_ManyFacts_KeepsTheMostTelling() => Assert.Equal(
        [FactKind.Target, FactKind.Change, FactKind.Extreme],
        ReReferrals.Target("<23%").Benchmark(BenchmarkArea.England, 22)
            .Months(20, 21, 22, 20, 21, 22, 20, 21, 22, 20, 21, 22, 41).Drafted().Keys);
}
