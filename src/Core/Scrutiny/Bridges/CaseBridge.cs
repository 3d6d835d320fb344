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
internal sealed class CaseBridge(Indicator indicator, BridgeEnd from, BridgeEnd to, StoredFigures stored)
{
    public Bridge Build()
    {
        if (from.MissingOf(indicator) is { } of)
            return Without(of);
        if (to.MissingOf(indicator) is { } missing)
            return Without(missing);
        var (start, end) = (from.FigureOf(indicator), to.FigureOf(indicator));
        var (shownFirst, shownLast) = (Shown(from.Month, start), Shown(to.Month, end));
        return Between(shownFirst, shownLast) with
        {
            Steps =
            [
                .. Recounted(from.Month, shownFirst.Figure, start, "as its own lists told it"),
                .. Moves().Where(step => !step.IsNothing),
                .. Population(start, end),
                .. Recounted(to.Month, end, shownLast.Figure, "recounted since"),
            ],
        };
    }

    private Bridge Without(string missing) =>
        Between(Shown(from.Month, null), Shown(to.Month, null)) with { Missing = missing };

    private Bridge Between((Figure Figure, string Text) first, (Figure Figure, string Text) last) =>
        new(indicator, from.Month, to.Month)
        {
            Start = first.Figure,
            StartText = first.Text,
            End = last.Figure,
            EndText = last.Text,
        };

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

    private static IEnumerable<BridgeStep> Recounted(ReportingMonth month, Figure before, Figure after, string how)
    {
        var numerator = after.Numerator!.Value - before.Numerator!.Value;
        var denominator = (after.Denominator ?? 0) - (before.Denominator ?? 0);
        if (numerator == 0 && denominator == 0)
            yield break;
        var parts = after.Denominator is null
            ? StepWords.Signed(numerator)
            : $"numerator {StepWords.Signed(numerator)}, denominator {StepWords.Signed(denominator)}";
        yield return new BridgeStep(
            StepKind.Recounted, $"{month.ToWords()} {how} ({parts})", numerator, denominator);
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
