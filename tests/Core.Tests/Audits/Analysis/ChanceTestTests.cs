using FsCheck;
using FsCheck.Fluent;
using Reporting.Audits.Analysis;

namespace Reporting.Tests.Audits.Analysis;

public sealed class ChanceTestTests
{
    private static readonly Arbitrary<(Share Before, Share Now)> Shares =
        (from first in Gen.Choose(0, 120)
         from second in Gen.Choose(0, 120)
         from before in Gen.Choose(0, first)
         from now in Gen.Choose(0, second)
         select (new Share(before, first), new Share(now, second))).ToArbitrary();

    [Theory]
    [InlineData(3, 4, 1, 4, 0.4857)] // The lady tasting tea: 34 of 70 ways.
    [InlineData(2, 17, 10, 13, 0.0005)] // Fisher's convicted twins: 0.0005367.
    [InlineData(4, 4, 0, 4, 0.0286)] // 2 of 70 ways.
    [InlineData(5, 10, 5, 10, 1)]
    public void Of_KnownTables_IsTheExactProbability(int before, int beforeOf, int now, int nowOf, double expected)
    {
        var test = ChanceTest.Of(new Share(before, beforeOf), new Share(now, nowOf));
        Assert.Equal((decimal)expected, Math.Round(test.PValue, 4, MidpointRounding.AwayFromZero));
        Assert.Equal(expected >= 0.05, test.IsWithinChance);
    }

    [Fact]
    public void Of_NothingBefore_SaysNothing()
    {
        var test = ChanceTest.Of(Share.None, new Share(3, 4));
        Assert.Equal((1m, false), (test.PValue, test.IsApplicable));
    }

    [Fact]
    public void Of_WholeAuthority_NeitherOverflowsNorTakesNothingForSomething() =>
        Assert.True(ChanceTest.Of(new Share(0, 6000), new Share(6000, 6000)).PValue < 0.000001m);

    [Fact]
    public void Of_AnyShares_IsAProbabilityThatDoesNotDependOnTheOrder() => Prop.ForAll(Shares, shares =>
    {
        var there = ChanceTest.Of(shares.Before, shares.Now).PValue;
        var back = ChanceTest.Of(shares.Now, shares.Before).PValue;
        Assert.InRange(there, 0, 1);
        Assert.Equal(there, back, 12);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_SameShare_IsWithinChance() => Prop.ForAll(Shares, shares =>
        Assert.Equal(1, ChanceTest.Of(shares.Now, shares.Now).PValue, 12)).QuickCheckThrowOnFailure();
}
