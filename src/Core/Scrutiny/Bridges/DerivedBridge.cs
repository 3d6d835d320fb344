using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Scrutiny.Bridges;

/// <summary>A bridge of an indicator that sums months: the months that left the sum and those that joined.</summary>
internal sealed class DerivedBridge(
    Indicator indicator, ReportingMonth from, ReportingMonth to, ShownFigures stored)
{
    private readonly DerivedDefinition definition =
        DerivedIndicators.All.Single(each => each.Indicator == indicator.Id);

    public Bridge Build()
    {
        var (first, last) = (stored.Of(indicator.Id, from), stored.Of(indicator.Id, to));
        var bridge = new Bridge(indicator, from, to)
        {
            Start = FigureOf(first, from),
            StartText = first?.Text ?? FigureText.NotAvailable,
            End = FigureOf(last, to),
            EndText = last?.Text ?? FigureText.NotAvailable,
        };
        var (before, after) = (PartsOf(from), PartsOf(to));
        if (Untold(bridge.Start, from, before) is { } untold)
            return bridge with { Missing = untold };
        if (Untold(bridge.End, to, after) is { } missing)
            return bridge with { Missing = missing };
        var grown = bridge.End.Denominator!.Value - bridge.Start.Denominator!.Value;
        BridgeStep[] steps =
        [
            .. before.Except(after).Select(month => Step(StepKind.LeftInside, month)),
            .. after.Except(before).Select(month => Step(StepKind.JoinedInside, month)),
            new BridgeStep(StepKind.Population, $"population {StepWords.Signed(grown)}", 0, grown),
        ];
        return bridge with
        {
            Own = (bridge.Start, bridge.End),
            Steps = [.. steps.Where(step => !step.IsNothing)],
        };
    }

    private static Figure FigureOf(SeriesCell? cell, ReportingMonth month) =>
        cell?.Figure ?? Figure.NotAvailable($"Nothing tells {month.ToWords()}.");

    private List<ReportingMonth> PartsOf(ReportingMonth month) => [.. definition.Months(month)];

    private string? Untold(Figure figure, ReportingMonth month, List<ReportingMonth> parts) => figure switch
    {
        { Value: null } => $"Not every month that {month.ToWords()} adds up is there.",
        { Numerator: null } => $"{month.ToWords()} was taken over from a published paper.",
        _ when parts.Sum(NumeratorOf) != figure.Numerator =>
            $"The months of {month.ToWords()} are no longer all there.",
        _ => null,
    };

    private decimal? NumeratorOf(ReportingMonth month) =>
        stored.Of(definition.From, month)?.Figure is { } figure ? figure.Numerator ?? figure.Value : null;

    private BridgeStep Step(StepKind kind, ReportingMonth month)
    {
        var count = NumeratorOf(month)!.Value;
        var (sign, how) = kind == StepKind.LeftInside ? (-1, "no longer counted") : (1, "newly counted");
        return new BridgeStep(kind, $"{StepWords.Number(count)} of {month.ToWords()} {how}", sign * count, 0);
    }
}
