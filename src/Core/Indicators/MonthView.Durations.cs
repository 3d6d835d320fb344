using NodaTime;

namespace Reporting.Indicators;

/// <summary>How long something took that ended in the month. Source: indicators.md, Rulings.</summary>
public sealed partial class MonthView
{
    /// <summary>Whether workingDays(from, to) is at most <paramref name="days"/>.</summary>
    /// <remarks>Without a start, or with an end before it, the row is contradictory: not in time, and listed.</remarks>
    public Verdict TookWorkingDays(int days, LocalDate? from, LocalDate? to) =>
        Contradict(from, to)
            ? Verdict.Contradictory
            : new Verdict(WorkingDaysWithin(days, from, to))
            {
                DueOn = Calendar.KnownWorkingDayAfter(days, from!.Value),
                DoneOn = to,
            };

    /// <summary>Whether a start is missing, or lies after the end.</summary>
    public static bool Contradict(LocalDate? start, LocalDate? end) => start is null || start > end;
}
