using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Scrutiny.Bounds;

namespace Reporting.Scrutiny.Bridges;

/// <summary>A line of the way from one month's figure to another's.</summary>
/// <param name="What">A month by name, or a step: <c>21 newly late</c>.</param>
/// <param name="Numerator">The month's, or what the step adds to it; null where it is not known.</param>
/// <param name="Denominator">Likewise; null for counts too.</param>
public sealed record ExplainedStep(string What, decimal? Numerator, decimal? Denominator);

/// <summary>Why an indicator moved, for a terminal: counts alone, no child.</summary>
/// <param name="Sentence">"92% to 89%: 21 newly late, 5 caught up."</param>
/// <param name="Steps">The first month, each step, the second month; of counts, rates and percentages the numerators
/// add up.</param>
/// <param name="Bounds">How sure each month's percentage is, in words.</param>
public sealed record Explanation(
    Indicator Indicator, string Sentence, ImmutableArray<ExplainedStep> Steps, ImmutableArray<string> Bounds)
{
    internal static Explanation Of(Bridge bridge, params IReadOnlyCollection<BridgeEnd> ends)
    {
        var counts = bridge.Indicator.Unit == Unit.Count;
        return new Explanation(
            bridge.Indicator,
            bridge.Sentence,
            [
                Month(bridge.From, bridge.Start),
                .. bridge.Steps.Select(step =>
                    new ExplainedStep(step.Said, step.Numerator, counts ? null : step.Denominator)),
                Month(bridge.To, bridge.End),
            ],
            [.. ends.Select(end => BoundOf(bridge.Indicator, end)).OfType<string>()]);
    }

    private static ExplainedStep Month(ReportingMonth month, Figure figure) =>
        new(month.ToWords(), figure.Numerator, figure.Denominator);

    private static string? BoundOf(Indicator indicator, BridgeEnd end) =>
        end.Cases is { } cases && Bound.Of(indicator, cases) is { } bound
            ? $"{end.Month.ToWords()}: {BoundWords.Of(bound)}."
            : null;
}
