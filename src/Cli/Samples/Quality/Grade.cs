using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>What an audit, or one of its practice areas, is judged: best first.</summary>
internal enum Grade
{
    Outstanding,
    Good,
    RequiresImprovement,
    Inadequate,
}

/// <summary>Grades as the framework writes them, and as people type them into a form.</summary>
internal static class GradeWords
{
    public const string Ungraded = "Ungraded";

    /// <summary>What no mapping can know: the reader sets such a row aside.</summary>
    public static readonly string[] Unknown = ["Satisfactory", "Good/RI", "See form"];

    private static readonly Dictionary<string, string[]> Typed = new(StringComparer.Ordinal)
    {
        ["Outstanding"] = ["outstanding", "Outstanding "],
        ["Good"] = ["Good ", "good", "GOOD"],
        ["Requires improvement"] = ["RI", "Requires Improvement", "Requires Improvement to be Good"],
        ["Inadequate"] = ["inadequate", "Inadequate "],
        [Ungraded] = ["ungraded", "N/A"],
    };

    public static string Of(Grade grade) => grade switch
    {
        Grade.Outstanding => "Outstanding",
        Grade.Good => "Good",
        Grade.RequiresImprovement => "Requires improvement",
        _ => "Inadequate",
    };

    /// <param name="ticket">Of a thousand, the lowest the best.</param>
    /// <param name="good">How many of a thousand are good or outstanding.</param>
    public static Grade At(int ticket, int good)
    {
        const int OutstandingPercent = 12;
        const int InadequatePercent = 14;
        if (ticket < good)
            return ticket * 100 < good * OutstandingPercent ? Grade.Outstanding : Grade.Good;
        return (999 - ticket) * 100 < (1000 - good) * InadequatePercent
            ? Grade.Inadequate
            : Grade.RequiresImprovement;
    }

    /// <summary>Another way to write the same grade; none for what is no grade.</summary>
    public static string? Retyped(string grade, Dice dice) =>
        Typed.TryGetValue(grade, out var ways) ? dice.Pick(ways) : null;
}
