using Reporting.Indicators;

namespace Reporting.Performance;

/// <summary>What happened since last month, and whether that is good. Source: indicators.md, Values.</summary>
public static class Movement
{
    /// <summary>Compares two values as displayed; none where either is missing.</summary>
    public static Change Between(decimal? previousShown, decimal? latestShown)
    {
        if (previousShown is not { } previous || latestShown is not { } latest)
            return Change.None;
        return latest.CompareTo(previous) switch
        {
            > 0 => Change.Up,
            < 0 => Change.Down,
            _ => Change.Level,
        };
    }

    /// <summary>The change read by polarity; none for neutral indicators.</summary>
    public static Direction Read(Change change, Polarity polarity) => (change, polarity) switch
    {
        (Change.None, _) or (_, Polarity.Neutral) => Direction.None,
        (Change.Level, _) => Direction.Level,
        (Change.Up, Polarity.HigherIsBetter) or (Change.Down, Polarity.LowerIsBetter) => Direction.Better,
        _ => Direction.Worse,
    };
}
