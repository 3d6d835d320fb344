using Reporting.Indicators;

namespace Reporting.Tests.Performance.Arithmetic;

public sealed class OwnFiguresTests
{
    [Fact]
    public void Check_FiguresOfOneExtract_AgreeWithEachOther() => Assert.Empty(Sound().Compose().Findings);

    [Fact]
    public void Check_DenominatorThatIsNotItsCount_IsNamedBeforeItGoesOut()
    {
        var finding = Assert.Single(Sound()
            .Folder("2023-06", "supervision-cp", Figure.Percentage(9, 11))
            .Compose().Findings);
        Assert.Equal(("denominator-against-count", "supervision-cp"), (finding.Rule, finding.Indicator));
        Assert.StartsWith("Figures of this run: ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_RateThatIsNotItsCount_IsNamedBeforeItGoesOut() => Assert.Equal(
        ["rate-against-count"],
        Sound().Folder("2023-06", "cp-plans-rate", Figure.Rate(12, 10_000)).Compose().Rules());

    [Fact]
    public void Check_EarlierMonthRestatedSince_IsNoContradictionOfThisMonth() => Assert.DoesNotContain(
        "denominator-against-count",
        Sound()
            .Folder("2023-03", "cp-plans", Figure.Count(10))
            .Folder("2023-03", "supervision-cp", Figure.Percentage(9, 10))
            .Folder("2023-06", "cp-plans", Figure.Count(12), month: "2023-03")
            .Compose().Rules());

    [Fact]
    public void Check_ReReferralsCountAChildAndDayOnce_IsNoContradiction() => Assert.Empty(
        new PerformanceBuilder("2023-06")
            .Folder("2023-06", "referrals", Figure.Count(100))
            .Folder("2023-06", "re-referrals", Figure.Percentage(20, 99))
            .Compose().Findings);

    [Fact]
    public void Check_TeamsThatDontAddUp_AreNamed()
    {
        var builder = Sound()
            .Team("2023-06", "cp-plans", Figure.Count(6), "Team A")
            .Team("2023-06", "cp-plans", Figure.Count(4), "Team B");
        Assert.Empty(builder.Compose().Findings);
        var finding = Assert.Single(
            builder.Team("2023-06", "cp-plans", Figure.Count(1), "Not allocated").Compose().Findings);
        Assert.Equal(("total-against-parts", "cp-plans"), (finding.Rule, finding.Indicator));
        Assert.Contains("add up to 11, the authority's is 10", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_FiguresTakenFromAPaper_AreCheckedInThePaperOnly() => Assert.Single(
        new PerformanceBuilder("2023-06")
            .Paper("2023-07", "section-47-nfa", "2023-06", "93%", 935, 1000)
            .Compose().Findings);

    private static PerformanceBuilder Sound() => new PerformanceBuilder("2023-06")
        .Folder("2023-06", "cp-plans", Figure.Count(10))
        .Folder("2023-06", "cp-plans-rate", Figure.Rate(10, 10_000))
        .Folder("2023-06", "cp-visits-10-days", Figure.Percentage(9, 10));
}
