using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>Figures as cells: the number as displayed everywhere, or the sign that stands in its place.</summary>
internal static class FigureCells
{
    public static Cell Value(SeriesCell? cell, Unit unit) =>
        cell is null ? Cell.NotAvailable : Value(cell.Figure, unit, cell.Decimals);

    public static Cell Value(Figure figure, Unit unit, int decimals = 0) => figure switch
    {
        { Value: { } value } => Shown(value, unit, decimals),
        { Absence: Absence.NotApplicable } => Cell.NotApplicable,
        { Absence: Absence.Suppressed } => Cell.Suppressed,
        _ => Cell.NotAvailable,
    };

    /// <summary>Rounded as displayed; what is not zero is never shown as zero (C5).</summary>
    public static Cell Shown(decimal value, Unit unit, int decimals = 0)
    {
        var rounded = Rounding.HalfAwayFromZero(value, decimals);
        return rounded == 0 && value != 0
            ? new Cell.Sign(Shorthand.Low)
            : new Cell.Number(rounded, decimals, After: SignOf(unit));
    }

    /// <summary>A count is no fraction; a percentage or rate without its parts was printed without them.</summary>
    public static Cell Part(Figure? figure, decimal? part, Unit unit) => (unit, part) switch
    {
        (Unit.Count, _) => Cell.NotApplicable,
        (_, { } number) => Shown(number, Unit.Count),
        _ when figure?.Absence == Absence.NotApplicable => Cell.NotApplicable,
        _ when figure?.Absence == Absence.Suppressed => Cell.Suppressed,
        _ => Cell.NotAvailable,
    };

    /// <summary>The target's number, "under" before it where it is met strictly below.</summary>
    public static Cell Target(TargetPeriod? target, Unit unit)
    {
        if (target?.Target.Value is not { } value)
            return Cell.NotApplicable;
        var decimals = value == decimal.Truncate(value) ? 0 : 1;
        return new Cell.Number(
            Rounding.HalfAwayFromZero(value, decimals),
            decimals,
            Before: target.Target.StrictlyBelow ? "under " : "",
            After: SignOf(unit));
    }

    /// <summary>Status as a word with its tone; a neutral indicator is not judged.</summary>
    public static Cell Status(IndicatorSeries series) =>
        Word(series, JudgementWords.Of(series.Status), months: 1) switch
        {
            Cell.Text text => text with { Tone = AppendixWords.ToneOf(series.Status) },
            var sign => sign,
        };

    public static Cell Direction(IndicatorSeries series) =>
        Word(series, JudgementWords.Of(series.Direction), months: 2);

    /// <summary>Not available where one of the two months has no value, suppressed where one is withheld.</summary>
    public static Cell Change(IndicatorSeries series) => JudgementWords.Of(series.Change) is { Length: > 0 } word
        ? Cell.Of(AppendixWords.Capitalised(word))
        : Missing(series.Cells.TakeLast(2));

    // A word that would tell what a withheld figure is was never worked out.
    private static Cell Missing(IEnumerable<SeriesCell> judged) =>
        judged.Any(cell => cell.Figure.Absence == Absence.Suppressed) ? Cell.Suppressed : Cell.NotAvailable;

    private static Cell Word(IndicatorSeries series, string word, int months) =>
        (word.Length, series.Indicator.Polarity) switch
        {
            ( > 0, _) => Cell.Of(AppendixWords.Capitalised(word)),
            (_, Polarity.Neutral) => Cell.Of("Not judged"),
            _ => Missing(series.Cells.TakeLast(months)),
        };

    private static string SignOf(Unit unit) => unit == Unit.Percent ? "%" : "";
}
