namespace Reporting.Performance;

/// <summary>How a value stands against its target. Words first; a colour only beside them.</summary>
public enum Status
{
    /// <summary>No value, or a neutral indicator.</summary>
    None,
    Met,
    WithinTolerance,
    Missed,
    NoTarget,
    TooEarlyToSay,

    /// <summary>Rows in doubt decide on which side of the target it lies: in officer editions alone.</summary>
    Uncertain,
}

/// <summary>The two values as displayed, last month's and this month's.</summary>
public enum Change
{
    None,
    Up,
    Down,
    Level,
}

/// <summary>The change read by polarity; none for neutral indicators.</summary>
public enum Direction
{
    None,
    Better,
    Worse,
    Level,
}
