namespace Reporting.Performance;

/// <summary>The words that stand beside every colour and in <c>results.csv</c>.</summary>
public static class JudgementWords
{
    /// <summary>Empty where there is no value or the indicator is neutral.</summary>
    public static string Of(Status status) => status switch
    {
        Status.Met => "Met",
        Status.WithinTolerance => "Within tolerance",
        Status.Missed => "Missed",
        Status.NoTarget => "No target",
        Status.TooEarlyToSay => "Too early to say",
        Status.Uncertain => "Uncertain",
        _ => "",
    };

    /// <summary>Lower case; empty where there is none.</summary>
    public static string Of(Change change) => change switch
    {
        Change.Up => "up",
        Change.Down => "down",
        Change.Level => "level",
        _ => "",
    };

    /// <summary>Lower case; empty where there is none.</summary>
    public static string Of(Direction direction) => direction switch
    {
        Direction.Better => "better",
        Direction.Worse => "worse",
        Direction.Level => "level",
        _ => "",
    };
}
