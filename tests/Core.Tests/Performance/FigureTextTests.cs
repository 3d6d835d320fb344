using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;

namespace Reporting.Tests.Performance;

public sealed class FigureTextTests
{
    private static readonly Indicator Visits = Catalogue.Get("cp-visits-10-days");
    private static readonly Indicator Ifa = Catalogue.Get("cla-ifa");

    [Theory]
    [InlineData("86.5", "87")]
    [InlineData("85.5", "86")]
    [InlineData("0.5", "1")]
    [InlineData("2.4999", "2")]
    [InlineData("0", "0")]
    [InlineData("100", "100")]
    public void Of_Percentage_IsAWholeNumberHalfAwayFromZero(string value, string shown) =>
        Assert.Equal(shown, FigureText.Of(Figure.Published(Number(value)), 0));

    [Theory]
    [InlineData("94.6", "94.6")] // within tolerance, 95 would look met
    [InlineData("94.97", "94.97")]
    [InlineData("94.2", "94")]
    [InlineData("95.4", "95")]
    [InlineData("89.6", "89.6")] // missed, 90 would look within tolerance
    [InlineData("94.999", "95.00")] // two decimals at most
    public void Decimals_RoundedDisplayWouldContradictStatus_ShowsAsManyAsItTakes(string value, string shown) =>
        Assert.Equal(shown, Shown(Visits, value, "95%"));

    [Theory]
    [InlineData("35.96", "35.96")]
    [InlineData("35.6", "35.6")]
    [InlineData("35.4", "35")]
    [InlineData("36", "36")]
    public void Decimals_TargetStrictlyBelow36_NeverShows36ForAMetValue(string value, string shown) =>
        Assert.Equal(shown, Shown(Ifa, value, "<36%"));

    [Fact]
    public void Decimals_Count_HasNone() => Assert.Equal(0, FigureText.Decimals(
        94.6m, Catalogue.Get("contacts") with { Polarity = Polarity.HigherIsBetter }, new Target("95", 95, false), 5));

    [Fact]
    public void Of_NoValue_IsTheSignAlone()
    {
        Assert.Equal("[x]", FigureText.Of(Figure.NotAvailable("List 7 is missing"), 0));
        Assert.Equal("[z]", FigureText.Of(Figure.Percentage(0, 0), 0));
        Assert.Equal("[x]", FigureText.WithUnit(Figure.NotAvailable("List 7 is missing"), Unit.Percent));
    }

    [Fact]
    public void Of_NotZeroButRoundsToZero_IsLow()
    {
        Assert.Equal("[low]", FigureText.Of(Figure.Percentage(1, 300), 0));
        Assert.Equal("0", FigureText.Of(Figure.Percentage(0, 300), 0));
    }

    [Fact]
    public void Decimals_AnyPercentage_ShowsAStatusThatAgreesOrTwoDecimals() => Prop.ForAll<int>(seed =>
    {
        var value = Math.Abs(seed % 100_000) / 1000m;
        var target = new Target("95%", 95, false);
        var decimals = FigureText.Decimals(value, Visits, target, 5);
        var shown = Rounding.HalfAwayFromZero(value, decimals);
        return decimals == 2
            || StatusRule.Of(shown, Visits.Polarity, target, 5) == StatusRule.Of(value, Visits.Polarity, target, 5);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyValue_IsAtMostHalfAUnitAwayAndMirrored() => Prop.ForAll<int>(thousandths =>
    {
        var value = thousandths / 1000m;
        var shown = Rounding.HalfAwayFromZero(value);
        return Math.Abs(shown - value) <= 0.5m && shown == -Rounding.HalfAwayFromZero(-value);
    }).QuickCheckThrowOnFailure();

    private static string Shown(Indicator indicator, string value, string target)
    {
        Assert.True(TargetText.TryParse(target, out var parsed));
        var figure = Figure.Published(Number(value));
        return FigureText.Of(figure, FigureText.Decimals(figure.Value, indicator, parsed, 5));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
