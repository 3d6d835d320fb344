using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Performance.Sources;

namespace Reporting.Scrutiny.Verifying;

/// <summary>A cell as an issue prints it, and as it would be printed now.</summary>
internal sealed record PrintedCell(string Part, string Then, string Now);

/// <summary>The cells that a report prints of one indicator's month, as their reader sees them.</summary>
internal static class PrintedCells
{
    public static ImmutableArray<PrintedCell> Differing(PublishedFigure then, PublishedFigure now) =>
        [.. Of(then, now).Where(cell => cell.Then != cell.Now)];

    private static IEnumerable<PrintedCell> Of(PublishedFigure then, PublishedFigure now)
    {
        var unit = Catalogue.Get(then.Indicator).Unit;

        // A target that has changed shows the same number with other decimals: only the status is told differently.
        var decimals = Math.Max(then.Decimals, now.Decimals);
        if (then.Parts.HasFlag(PrintedParts.Value))
        {
            yield return new PrintedCell(
                AppendixWords.Of(unit).ToLowerInvariant(), Value(then), Value(now));
        }

        if (then.Parts.HasFlag(PrintedParts.Fraction))
        {
            yield return new PrintedCell("numerator", Part(then, Numerator), Part(now, Numerator));
            yield return new PrintedCell("denominator", Part(then, Denominator), Part(now, Denominator));
        }

        if (then.Parts.HasFlag(PrintedParts.Status) && (then.Status, now.Status) is ({ } before, { } after))
            yield return new PrintedCell("status", Word(before), Word(after));

        string Value(PublishedFigure figure) => FigureCells.Value(figure.Figure, unit, decimals).Shown;
        string Part(PublishedFigure figure, Func<Figure, decimal?> part) =>
            FigureCells.Part(figure.Figure, part(figure.Figure), unit).Shown;
    }

    private static decimal? Numerator(Figure figure) => figure.Numerator;

    private static decimal? Denominator(Figure figure) => figure.Denominator;

    private static string Word(Status status) =>
        JudgementWords.Of(status) is { Length: > 0 } word ? word : "not judged";
}
