using Reporting.Indicators;
using Reporting.Performance;

namespace Reporting.Tests.Performance;

public sealed class MovementTests
{
    [Theory]
    [InlineData(25, 35, Polarity.LowerIsBetter, Change.Up, Direction.Worse)]
    [InlineData(34, 33, Polarity.LowerIsBetter, Change.Down, Direction.Better)]
    [InlineData(34, 33, Polarity.HigherIsBetter, Change.Down, Direction.Worse)]
    [InlineData(33, 34, Polarity.HigherIsBetter, Change.Up, Direction.Better)]
    [InlineData(33, 33, Polarity.HigherIsBetter, Change.Level, Direction.Level)]
    [InlineData(33, 34, Polarity.Neutral, Change.Up, Direction.None)]
    public void Read_TwoMonths_FollowsPolarity(
        int previous, int latest, Polarity polarity, Change change, Direction direction)
    {
        Assert.Equal(change, Movement.Between(previous, latest));
        Assert.Equal(direction, Movement.Read(change, polarity));
    }

    [Fact]
    public void Between_OneValueMissing_SaysNothing()
    {
        Assert.Equal(Change.None, Movement.Between(null, 1));
        Assert.Equal(Change.None, Movement.Between(1, null));
        Assert.Equal(Direction.None, Movement.Read(Change.None, Polarity.HigherIsBetter));
    }

    [Theory]
    [InlineData("86.4", "85.6", Change.Level)] // both shown as 86
    [InlineData("86.5", "86.4", Change.Down)] // 87 and 86
    public void Compose_TwoMonths_AreComparedAsDisplayed(string previous, string latest, Change expected) =>
        Assert.Equal(expected, new PerformanceBuilder("2023-06")
            .Folder("2023-05", "cp-visits-10-days", Percent(previous))
            .Folder("2023-06", "cp-visits-10-days", Percent(latest))
            .Series("cp-visits-10-days").Change);

    [Fact]
    public void Compose_SameValueInBothMonths_IsLevelEvenWhereThePaperPrintsFewerDecimals()
    {
        var series = new PerformanceBuilder("2023-06")
            .Paper("2023-06", "cp-visits-10-days", "2023-05", "95%", 473, 500)
            .Folder("2023-06", "cp-visits-10-days", Figure.Percentage(473, 500))
            .Series("cp-visits-10-days");
        Assert.Equal(("95", "94.6"), (series.At("2023-05").Text, series.Latest.Text));
        Assert.Equal(Change.Level, series.Change);
    }

    private static Figure Percent(string value) =>
        Figure.Percentage(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), 100);
}
