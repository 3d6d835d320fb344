using Reporting.Indicators;
using Reporting.Performance;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Change on last month and on the average of the six months before, where either is worth a sentence.
/// </summary>
internal static class ChangeFact
{
    /// <summary>Percentages that move less have not moved for a reader. Source: indicators.md, materiality.</summary>
    private const decimal LeastPoints = 2;

    /// <summary>Counts and rates, in per cent of what they were and in number.</summary>
    private const decimal LeastPercent = 5;
    private const decimal LeastNumber = 5;

    public static string? Of(ComparableMonths months)
    {
        if (months.Latest.Shown is not { } now)
            return null;
        var (before, average) = (months.Previous?.Shown, Rounded(months.AverageBefore));
        var hasMoved = IsMarked(now, before, months.Unit);
        var isUnusual = IsMarked(now, average, months.Unit);
        if (!hasMoved && !isUnusual)
            return null;
        string[] parts =
        [
            before is null ? "" : OnLastMonth(months, now, before.Value),
            isUnusual ? $"{AboveOrBelow(now, average!.Value)} the average of the six months before, "
                + FactWords.Of(months.AverageBefore!.Value, months.Unit) : "",
        ];
        return $"{FactWords.InMonth(months.Latest, months.Unit)}: "
            + $"{string.Join("; ", parts.Where(part => part.Length > 0))}.";
    }

    private static string OnLastMonth(ComparableMonths months, decimal now, decimal before)
    {
        var change = Movement.Between(before, now);
        var told = $"{FactWords.Of(months.Previous!, months.Unit)} in {months.Previous!.Month.ToWords()}";
        var read = Movement.Read(change, months.Indicator.Polarity) switch
        {
            Direction.Better => ", which is better",
            Direction.Worse => ", which is worse",
            _ => "",
        };
        return change == Change.Level ? $"level with {told}" : $"{JudgementWords.Of(change)} from {told}{read}";
    }

    private static decimal? Rounded(decimal? average) =>
        average is { } value ? Rounding.HalfAwayFromZero(value) : null;

    private static string AboveOrBelow(decimal now, decimal average) => now > average ? "above" : "below";

    private static bool IsMarked(decimal now, decimal? then, Unit unit)
    {
        if (then is not { } before)
            return false;
        var moved = Math.Abs(now - before);
        return unit == Unit.Percent
            ? moved >= LeastPoints
            : moved >= LeastNumber && moved >= Math.Abs(before) * LeastPercent / 100;
    }
}
