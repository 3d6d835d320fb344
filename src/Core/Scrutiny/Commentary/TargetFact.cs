using Reporting.Performance;
using Reporting.Performance.Appendix;

namespace Reporting.Scrutiny.Commentary;

/// <summary>In or out of tolerance since last month, met for the first time, missed for months running.</summary>
/// <remarks>Each month is judged against its own target, before rounding. Source: indicators.md, Values.</remarks>
internal static class TargetFact
{
    private const int FewestRunning = 2;
    private const int FewestBefore = 2;

    public static string? Of(ComparableMonths months)
    {
        var statuses = months.Cells.Select(cell => MonthStatus.Of(months.Indicator, cell)).ToList();
        var words = (statuses[^1], statuses.Count > 1 ? statuses[^2] : Status.None) switch
        {
            (Status.Met, not Status.Met) when IsFirst(months) => "meets {0} for the first time in the months shown",
            (Status.Met, Status.WithinTolerance) => "meets {0} again, after {1}, which was within tolerance",
            (Status.Met, Status.Missed) => "meets {0} again, after {1}, which missed it",
            (Status.WithinTolerance, Status.Met) => "no longer meets {0} but is within tolerance, after {1}",
            (Status.WithinTolerance, Status.Missed) => "is back within tolerance of {0}, after {1}",
            (Status.Missed, Status.Met or Status.WithinTolerance) => "is out of tolerance of {0}, after {1}",
            (Status.Missed, Status.Missed) => $"misses {{0}}, as in {Running(statuses)}",
            _ => null,
        };
        return words is null ? null : $"{FactWords.InMonth(months.Latest, months.Unit)} {Filled(words, months)}.";
    }

    // Where no month before had a target to meet, the first is no news.
    private static bool IsFirst(ComparableMonths months)
    {
        var before = months.Shown[..^1].Select(cell => MonthStatus.Of(months.Indicator, cell)).ToList();
        return !before.Contains(Status.Met)
            && before.Count(status => status is Status.WithinTolerance or Status.Missed) >= FewestBefore;
    }

    private static string Running(List<Status> statuses)
    {
        var running = statuses.AsEnumerable().Reverse().TakeWhile(status => status == Status.Missed).Count();
        return running == statuses.Count && running > FewestRunning
            ? $"each of the {FactWords.Number(running)} months shown"
            : running == FewestRunning
                ? "the month before"
                : $"the {FactWords.Number(running - 1)} months before: missed for {FactWords.Number(running)} months "
                    + "running";
    }

    private static string Filled(string words, ComparableMonths months) => words
        .Replace("{0}", $"its target of {FigureCells.Target(months.Latest.Target, months.Unit).Shown}",
            StringComparison.Ordinal)
        .Replace("{1}", months.Previous is { } before
            ? $"{FactWords.Of(before, months.Unit)} in {before.Month.ToWords()}"
            : "", StringComparison.Ordinal);
}
