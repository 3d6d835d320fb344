using FsCheck;
using FsCheck.Fluent;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;

namespace Reporting.Tests.Performance;

public sealed class StatusRuleTests
{
    private const decimal Margin = 5;

    [Theory]
    [InlineData("95", Status.Met)]
    [InlineData("94.9999", Status.WithinTolerance)]
    [InlineData("94.6", Status.WithinTolerance)]
    [InlineData("90", Status.WithinTolerance)]
    [InlineData("89.9999", Status.Missed)]
    [InlineData("89.6", Status.Missed)]
    [InlineData("100", Status.Met)]
    public void Of_HigherIsBetterAgainst95_DecidesOnTheUnroundedValue(string value, Status expected) =>
        Assert.Equal(expected, Of(value, Polarity.HigherIsBetter, "95%"));

    [Theory]
    [InlineData("23", Status.Met)]
    [InlineData("23.0001", Status.WithinTolerance)]
    [InlineData("28", Status.WithinTolerance)]
    [InlineData("28.0001", Status.Missed)]
    [InlineData("0", Status.Met)]
    public void Of_LowerIsBetterAgainst23_IsTheMirrorImage(string value, Status expected) =>
        Assert.Equal(expected, Of(value, Polarity.LowerIsBetter, "23%"));

    [Theory]
    [InlineData("35.96", Status.Met)]
    [InlineData("36", Status.WithinTolerance)]
    [InlineData("41", Status.WithinTolerance)]
    [InlineData("41.01", Status.Missed)]
    public void Of_TargetBelow36_IsMetStrictlyBelowOnly(string value, Status expected) =>
        Assert.Equal(expected, Of(value, Polarity.LowerIsBetter, "<36%"));

    [Theory]
    [InlineData("TBC")]
    [InlineData("Not set")]
    [InlineData("N/A")]
    [InlineData("-")]
    public void Of_TargetThatSaysNone_IsNoTarget(string target) =>
        Assert.Equal(Status.NoTarget, Of("50", Polarity.HigherIsBetter, target));

    [Fact]
    public void Of_NeutralWithATarget_IsNeverJudged() =>
        Assert.Equal(Status.None, Of("50", Polarity.Neutral, "540"));

    [Fact]
    public void Of_NoValue_HasNoStatus() =>
        Assert.Equal(Status.None, StatusRule.Of(null, Polarity.HigherIsBetter, Target("95%"), Margin));

    [Fact]
    public void Of_BetterValue_NeverHasAWorseStatus() => Prop.ForAll<int, int, int>((one, other, aim) =>
    {
        var (worse, better) = (Math.Min(one, other) / 10m, Math.Max(one, other) / 10m);
        var target = new Target("", aim / 10m, StrictlyBelow: false);
        return StatusRule.Of(better, Polarity.HigherIsBetter, target, Margin)
            <= StatusRule.Of(worse, Polarity.HigherIsBetter, target, Margin);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_ValueMirroredAtTheTarget_HasTheSameStatusForTheOppositePolarity() =>
        Prop.ForAll<int, int>((tenths, aim) =>
        {
            var target = new Target("", aim, StrictlyBelow: false);
            return StatusRule.Of(aim + (tenths / 10m), Polarity.HigherIsBetter, target, Margin)
                == StatusRule.Of(aim - (tenths / 10m), Polarity.LowerIsBetter, target, Margin);
        }).QuickCheckThrowOnFailure();

    private static Status Of(string value, Polarity polarity, string target) => StatusRule.Of(
        decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), polarity, Target(target), Margin);

    private static Target Target(string text)
    {
        Assert.True(TargetText.TryParse(text, out var target));
        return target;
    }
}
