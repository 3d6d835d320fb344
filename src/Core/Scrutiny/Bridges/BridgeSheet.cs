using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Bridges;

/// <summary>Officer editions: why each figure moved since the month before, step by step and in a sentence.</summary>
internal static class BridgeSheet
{
    public static TableSheet Of(PaperScope scope) => PaperSheet.Of(
        scope,
        "Why_it_moved",
        "Why figures moved since the month before",
        [
            Column.Label("Indicator", 34),
            Column.Numbers(scope.Month.Previous.ToShortWords(), 9),
            Column.Numbers($"Numerator {scope.Month.Previous.ToShortWords()}", 11),
            Column.Numbers($"Denominator {scope.Month.Previous.ToShortWords()}", 13),
            Column.Numbers("Recounted", 11),
            Column.Numbers("Out of the numerator", 11),
            Column.Numbers("Into the numerator", 11),
            Column.Numbers("Left, not in the numerator", 11),
            Column.Numbers("Left, in the numerator", 11),
            Column.Numbers("Joined, not in the numerator", 11),
            Column.Numbers("Joined, in the numerator", 11),
            Column.Numbers("Population", 11),
            Column.Numbers(scope.Month.ToShortWords(), 9),
            Column.Numbers($"Numerator {scope.Month.ToShortWords()}", 11),
            Column.Numbers($"Denominator {scope.Month.ToShortWords()}", 13),
            Column.Words("In words", 46),
        ],
        Catalogue.All.Select(indicator => Row(Bridge.Of(scope, indicator))),
        "There are no indicators",
        "It has a row for each indicator. The numerator of the first month, less who went out of it or left from it, "
        + "with who came into it or joined in it, is that of the second; the denominator likewise.",
        "Children are matched over the two months. Events are not: those of the first month leave, those of the "
        + "second join. A number counts all its cases as in the numerator, an indicator that sums months the events of "
        + "months. Recounted takes back from the numerator of the first month what later records changed in it.");

    private static ImmutableArray<Cell> Row(Bridge bridge) =>
    [
        Cell.Of(bridge.Indicator.Title),
        FigureCells.Value(bridge.Start, bridge.Indicator.Unit, DecimalsOf(bridge.StartText)),
        FigureCells.Part(bridge.Start, bridge.Start.Numerator, bridge.Indicator.Unit),
        FigureCells.Part(bridge.Start, bridge.Start.Denominator, bridge.Indicator.Unit),
        Recounted(bridge),
        Cases(bridge, StepKind.Out),
        Cases(bridge, StepKind.In),
        Cases(bridge, StepKind.LeftOutside),
        Cases(bridge, StepKind.LeftInside),
        Cases(bridge, StepKind.JoinedOutside),
        Cases(bridge, StepKind.JoinedInside),
        bridge.Indicator.Unit == Unit.RatePer10000 ? Cases(bridge, StepKind.Population) : Cell.NotApplicable,
        FigureCells.Value(bridge.End, bridge.Indicator.Unit, DecimalsOf(bridge.EndText)),
        FigureCells.Part(bridge.End, bridge.End.Numerator, bridge.Indicator.Unit),
        FigureCells.Part(bridge.End, bridge.End.Denominator, bridge.Indicator.Unit),
        Cell.Of(bridge.Sentence),
    ];

    private static Cell Recounted(Bridge bridge) => bridge.Missing is null
        ? new Cell.Number(bridge.Steps.Where(step => step.Kind == StepKind.Recounted).Sum(step => step.Numerator))
        : Cell.NotAvailable;

    private static Cell Cases(Bridge bridge, StepKind kind) => bridge.Missing is null
        ? new Cell.Number(bridge.Steps.Where(step => step.Kind == kind).Sum(step => step.Cases))
        : Cell.NotAvailable;

    private static int DecimalsOf(string shown) => shown.IndexOf('.', StringComparison.Ordinal) is var at and >= 0
        ? shown.Length - at - 1
        : 0;
}
