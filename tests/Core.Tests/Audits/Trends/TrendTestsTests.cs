using Reporting.Audits.Trends;

namespace Reporting.Tests.Audits.Trends;

/// <summary>The statistics against values worked out elsewhere.</summary>
public sealed class TrendTestsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1.9599639845400545, 0.05)]
    [InlineData(-2.5758293035489004, 0.01)]
    [InlineData(2.999999, 0.00269980493)]
    [InlineData(3, 0.00269979606)]
    [InlineData(-3.2905267314918945, 0.001)]
    [InlineData(5, 5.73303144e-7)]
    public void TwoSided_TabulatedScores_GivesTheTable(double score, double chance) =>
        Assert.InRange(NormalTail.TwoSided(score) / chance, 1 - 1e-8, 1 + 1e-8);

    // R: prop.trend.test(c(83, 90, 129, 70), c(86, 93, 136, 82)) gives X-squared = 8.2249, p-value = 0.004132
    // (the example of its help page).
    [Fact]
    public void Score_OfThePublishedExample_IsAsPublished()
    {
        var score = CochranArmitage.Score([(1, 83, 86), (2, 90, 93), (3, 129, 136), (4, 70, 82)]);
        Assert.Equal(8.2249, score * score, 4);
        Assert.True(score < 0);
        Assert.Equal(0.004132, NormalTail.TwoSided(score), 6);
    }

    [Fact]
    public void Score_WhereEveryAuditIsGood_TellsNothing() =>
        Assert.Equal(0, CochranArmitage.Score([(0, 20, 20), (1, 30, 30)]));

    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") gives 0.03 0.06 0.06 0.02.
    [Fact]
    public void Adjusted_FourProbabilities_AreAsPublished() =>
        Assert.Equal(
            [0.03, 0.06, 0.06, 0.02], Holm.Adjusted([0.01, 0.04, 0.03, 0.005]).Select(each => Math.Round(each, 10)));
}
