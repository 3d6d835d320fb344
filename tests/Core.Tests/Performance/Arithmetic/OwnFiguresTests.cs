using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Arithmetic;

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

    [Theory]
    [InlineData("cla-uasc", "cla")]
    [InlineData("cp-plans", "children-open")]
    public void Check_PartThatIsMoreThanItsWhole_IsNamed(string part, string whole)
    {
        PerformanceBuilder Builder(int count) => new PerformanceBuilder("2023-06")
            .Folder("2023-06", whole, Figure.Count(10)).Folder("2023-06", part, Figure.Count(count));
        Assert.Empty(Builder(10).Compose().Findings);
        var finding = Assert.Single(Builder(11).Compose().Findings);
        Assert.Equal(("total-against-parts", part), (finding.Rule, finding.Indicator));
    }

    [Fact]
    public void Check_NumeratorAboveItsDenominator_IsNamed() => Assert.Equal(
        ["total-against-parts"],
        new PerformanceBuilder("2023-06").Folder("2023-06", "re-referrals", Figure.Percentage(21, 20))
            .Compose().Rules());

    [Fact]
    public void Check_TargetOtherThanThePapersOfTheMonth_IsNamed()
    {
        PerformanceBuilder Builder(string target) => new PerformanceBuilder("2023-06")
            .Paper("2023-07", "cla-visits", "2023-06", "95%")
            .Line("2023-07", "cla-visits", "97%")
            .Target("cla-visits", target);
        Assert.Empty(Builder("97").Compose().Findings);
        var finding = Assert.Single(Builder("100%").Compose().Findings);
        Assert.Equal(("one-target", "cla-visits"), (finding.Rule, finding.Indicator));
        Assert.Contains("is 100%, but the paper of July 2023 prints 97%", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OfFigures_DirectionThatTheMonthsContradict_IsNamed()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-05", "re-referrals", Figure.Percentage(20, 100))
            .Folder("2023-06", "re-referrals", Figure.Percentage(25, 100))
            .Compose();
        Assert.Empty(figures.Findings);
        var wrong = figures.Series.Select(series => series.Indicator.Id == "re-referrals"
            ? series with { Direction = Direction.Better }
            : series).ToList();
        Assert.Equal(
            "direction-against-months",
            Assert.Single(ArithmeticChecks.OfFigures(figures.Reference, figures.Period, wrong)).Rule);
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
