using Reporting.Indicators;
using Reporting.Reference;

namespace Reporting.Performance;

/// <summary>How a value stands against its target: one rule for every table, page and file.</summary>
/// <remarks>
/// Higher is better: met at or above target, within tolerance while target - value is at most the amber margin, else
/// missed. Lower is better is the mirror image, and <c>&lt;36%</c> is met below 36 only. Source: indicators.md, Values.
/// </remarks>
public static class StatusRule
{
    /// <param name="value">Unrounded; a year-to-date rate's annualised value. Null: no value, so no status.</param>
    /// <param name="amberMargin">In the indicator's own unit.</param>
    public static Status Of(decimal? value, Polarity polarity, Target? target, decimal amberMargin)
    {
        if (value is not { } judged || polarity == Polarity.Neutral)
            return Status.None;
        if (target?.Value is not { } aim)
            return Status.NoTarget;
        return Judge(judged, aim, IsLowerBetter(polarity, target), target.StrictlyBelow, amberMargin);
    }

    // A target written with "<" says itself that lower is better.
    private static bool IsLowerBetter(Polarity polarity, Target target) =>
        target.StrictlyBelow || polarity == Polarity.LowerIsBetter;

    private static Status Judge(decimal value, decimal aim, bool lowerIsBetter, bool strictly, decimal amberMargin)
    {
        var shortfall = lowerIsBetter ? value - aim : aim - value;
        if (shortfall < 0 || (shortfall == 0 && !strictly))
            return Status.Met;
        return shortfall <= amberMargin ? Status.WithinTolerance : Status.Missed;
    }
}
