using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Scrutiny.Bridges;

/// <summary>A bridge from the cases of two months' own lists.</summary>
/// <remarks>
/// Children are matched by id, in memory alone. An event happens once, so that events of two months match nothing: the
/// first month's leave and the second's join.
/// </remarks>
internal sealed class CaseBridge(Indicator indicator, BridgeEnd from, BridgeEnd to, ShownFigures stored)
{
    public Bridge Build()
    {
        var (start, end) = (Own(from), Own(to));
        var (first, last) = (Shown(from.Month, start), Shown(to.Month, end));
        var bridge = new Bridge(indicator, from.Month, to.Month)
        {
            Start = first.Figure,
            StartText = first.Text,
            End = last.Figure,
            EndText = last.Text,
            Missing = from.MissingOf(indicator) ?? to.MissingOf(indicator),
        };
        if (start is null || end is null)
            return bridge;
        return bridge with
        {
            Own = (start, end),
            Steps =
            [
                .. Recounted(from.Month, start, first.Figure, isTakenBack: true),
                .. Moves(),
                .. Population(start, end),
                .. Recounted(to.Month, end, last.Figure, isTakenBack: false),
            ],
        };
    }

    private Figure? Own(BridgeEnd end) => end.MissingOf(indicator) is null ? end.FigureOf(indicator) : null;

    /// <summary>What the tables show, as far as it has the parts that steps add up to.</summary>
    private (Figure Figure, string Text) Shown(ReportingMonth month, Figure? own)
    {
        var cell = stored.Of(indicator.Id, month);
        if (cell is not null && (own is null || HasParts(cell.Figure, own)))
            return (cell.Figure, cell.Text);
        var figure = own ?? Figure.NotAvailable($"Nothing tells {month.ToWords()}.");
        return (figure, FigureText.Of(figure, 0));
    }

    private static bool HasParts(Figure shown, Figure own) =>
        shown.Numerator is not null && shown.Denominator is null == own.Denominator is null;

    /// <summary>What later extracts or papers made of a month's figure.</summary>
    /// <param name="isTakenBack">The bridge begins with it, and goes on from what the month's own lists told.</param>
    private static IEnumerable<BridgeStep> Recounted(
        ReportingMonth month, Figure own, Figure shown, bool isTakenBack)
    {
        var numerator = shown.Numerator!.Value - own.Numerator!.Value;
        var denominator = (shown.Denominator ?? 0) - (own.Denominator ?? 0);
        if (numerator == 0 && denominator == 0)
            yield break;
        var parts = shown.Denominator is null
            ? StepWords.Signed(numerator)
            : $"numerator {StepWords.Signed(numerator)}, denominator {StepWords.Signed(denominator)}";
        var sign = isTakenBack ? -1 : 1;
        yield return new BridgeStep(
            StepKind.Recounted,
            $"{month.ToWords()} recounted since ({parts})",
            sign * numerator,
            sign * denominator);
    }

    private IEnumerable<BridgeStep> Population(Figure start, Figure end)
    {
        var grown = indicator.Unit == Unit.RatePer10000 ? end.Denominator!.Value - start.Denominator!.Value : 0;
        if (grown != 0)
            yield return new BridgeStep(StepKind.Population, $"population {StepWords.Signed(grown)}", 0, grown);
    }

    private IEnumerable<BridgeStep> Moves()
    {
        var isTimely = AllDefinitions.Find(indicator.Id)!.Timescale is not null;
        var words = new StepWords(indicator, isTimely, from.Month, to.Month);
        var (before, after) = (Published(from), Published(to));
        var moves = indicator.Kind == Kind.Event
            ? [.. before.Select(one => Left(one.InNumerator)), .. after.Select(one => Joined(one.InNumerator))]
            : Matched(before, after);
        var counts = moves.CountBy(kind => kind).ToDictionary();
        return Enum.GetValues<StepKind>()
            .Where(counts.ContainsKey)
            .Select(kind => words.Step(kind, counts[kind]));
    }

    private ImmutableArray<Case> Published(BridgeEnd end) => end.Cases!.Of(indicator.Id).Published;

    private List<StepKind> Matched(ImmutableArray<Case> before, ImmutableArray<Case> after)
    {
        var left = before.ToDictionary(from.Cases!.ChildIdOf, one => one.InNumerator, StringComparer.Ordinal);
        var moves = new List<StepKind>();
        foreach (var one in after)
        {
            if (!left.Remove(to.Cases!.ChildIdOf(one), out var wasIn))
                moves.Add(Joined(one.InNumerator));
            else if (wasIn != one.InNumerator)
                moves.Add(wasIn ? StepKind.Out : StepKind.In);
        }

        return [.. moves, .. left.Values.Select(Left)];
    }

    private static StepKind Left(bool inNumerator) => inNumerator ? StepKind.LeftInside : StepKind.LeftOutside;

    private static StepKind Joined(bool inNumerator) => inNumerator ? StepKind.JoinedInside : StepKind.JoinedOutside;
}
