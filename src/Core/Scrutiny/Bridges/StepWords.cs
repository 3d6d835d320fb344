using System.Globalization;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Bridges;

/// <summary>How a step is called: late only where the indicator asks whether something was done in time.</summary>
/// <param name="isTimely">Whether it does.</param>
internal sealed class StepWords(Indicator indicator, bool isTimely, ReportingMonth from, ReportingMonth to)
{
    public BridgeStep Step(StepKind kind, int cases)
    {
        var (numerator, denominator) = Effect(kind);
        var of = indicator.Unit == Unit.Percent ? denominator : 0;
        return new BridgeStep(kind, $"{Number(cases)} {Of(kind)}", numerator * cases, of * cases);
    }

    public static string Number(decimal count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"+4", "-1,200", "0".</summary>
    public static string Signed(decimal count) => count > 0 ? $"+{Number(count)}" : Number(count);

    private static (int Numerator, int Denominator) Effect(StepKind kind) => kind switch
    {
        StepKind.Out => (-1, 0),
        StepKind.In => (1, 0),
        StepKind.LeftOutside => (0, -1),
        StepKind.LeftInside => (-1, -1),
        StepKind.JoinedOutside => (0, 1),
        StepKind.JoinedInside => (1, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private string Of(StepKind kind) => (indicator.Unit, indicator.Kind) switch
    {
        (Unit.Percent, Kind.Event) => $"{State(kind)} in {MonthOf(kind).ToWords()}",
        (Unit.Percent, _) when isTimely => Timely(kind),
        (Unit.Percent, _) => Counted(kind),
        (_, Kind.Event) => $"in {MonthOf(kind).ToWords()}",
        _ => kind == StepKind.LeftInside ? "left" : "joined",
    };

    private ReportingMonth MonthOf(StepKind kind) =>
        kind is StepKind.LeftInside or StepKind.LeftOutside ? from : to;

    private string State(StepKind kind) => (kind is StepKind.LeftInside or StepKind.JoinedInside, isTimely) switch
    {
        (true, true) => "in time",
        (false, true) => "late",
        (true, false) => "in the numerator",
        _ => "not in the numerator",
    };

    private static string Timely(StepKind kind) => kind switch
    {
        StepKind.Out => "newly late",
        StepKind.In => "caught up",
        StepKind.LeftOutside => "left late",
        StepKind.LeftInside => "left in time",
        StepKind.JoinedOutside => "joined late",
        _ => "joined in time",
    };

    private static string Counted(StepKind kind) => kind switch
    {
        StepKind.Out => "no longer in the numerator",
        StepKind.In => "newly in the numerator",
        StepKind.LeftOutside => "left, not in the numerator",
        StepKind.LeftInside => "left from the numerator",
        StepKind.JoinedOutside => "joined, not in the numerator",
        _ => "joined in the numerator",
    };
}
