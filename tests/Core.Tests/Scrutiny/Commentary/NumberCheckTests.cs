using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;
using static Reporting.Tests.Scrutiny.Commentary.PapersOfWords;

namespace Reporting.Tests.Scrutiny.Commentary;

public sealed class NumberCheckTests
{
    private static readonly IndicatorSeries[] Two =
    [
        new SeriesBuilder("re-referrals").Target("<23%").Benchmark(BenchmarkArea.England, 21.6m)
            .Months(Figure.Percentage(20, 80), Figure.Percentage(100, 285)).Build(),
        new SeriesBuilder("referrals-nfa").Months(Figure.Percentage(10, 80), Figure.Percentage(44, 100)).Build(),
    ];

    [Theory]
    [InlineData("Re-referrals were 35% (100/285), up from 25% in May 2023.")]
    [InlineData("The target is under 23%, England 22%.")]
    [InlineData("35.0 per cent of 285.")]
    public void Make_NumbersOfTheTables_AreNotFlagged(string text) =>
        Assert.Empty(Flagged(text, "re-referrals"));

    [Theory]
    [InlineData("It was 36%.", "36%")]
    [InlineData("It was 100%.", "100%")]
    [InlineData("It was 34.6%.", "34.6%")]
    [InlineData("99/285 came back", "99/285")]
    [InlineData("20/285 came back", "20/285")]
    [InlineData("As many as 44%", "44%")]
    public void Make_OtherNumbers_AreFlagged(string text, string number) =>
        Assert.Equal($"Check {number}", Flagged(text, "re-referrals").Single());

    [Fact]
    public void Make_WordsThatNameAnotherIndicator_MayTellItsNumbers() => Assert.Empty(
        Flagged("Percentage of referrals leading to NFA was 44%.", "re-referrals"));

    [Fact]
    public void Make_WordsOfTheSection_MayTellEachOfItsIndicators()
    {
        Assert.Empty(Flagged("35% and 44%", null));
        Assert.Equal("Check 45%; 36%", Flagged("35%, 45% and 36%, and 45% again", null).Single());
    }

    [Fact]
    public void Make_FlaggedNumber_IsAFindingThatDoesNotRepeatIt()
    {
        var finding = Assert.Single(
            Panel(Two, Words("It was 36%.", indicator: "re-referrals")).Findings,
            each => each.Rule == "number-not-in-tables");
        Assert.Equal("re-referrals", finding.Indicator);
        Assert.Contains(Earlier, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("36", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_WordsOfATeam_MayTellItsOwnNumbers()
    {
        var team = new SeriesBuilder("re-referrals").Months(Figure.Percentage(3, 5)).Build()
            with
        { Breakdown = Breakdown.Team, Group = "Team 12" };
        var words = Words("60% (3/5)", indicator: "re-referrals");
        Assert.NotEmpty(Flagged(Panel([.. Two, team], words)));
        Assert.Empty(Flagged(Panel([.. Two, team], words with { Text = "60%", Team = "Team 12" })));
    }

    private static IEnumerable<string> Flagged(string text, string? indicator) =>
        Flagged(Panel(Two, Words(text, indicator: indicator)));

    private static IEnumerable<string> Flagged(Reporting.Scrutiny.Paper paper) => paper.Officer!.Rows("Needs_words")
        .Select(row => row.Split(" | ")[^1])
        .Where(numbers => numbers.StartsWith("Check", StringComparison.Ordinal));
}
