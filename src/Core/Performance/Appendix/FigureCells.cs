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
        _ => Cell.NotAvailable,
    };

    /// <summary>The target's number, "under" before it where it is met strictly below.</summary>
    public static Cell Target(TargetPeriod? target, Unit unit)
    {
        if (target?.Target.Value is not { } value)
            return Cell.NotApplicable;
        var decimals = value == decimal.Truncate(value) ? 0 : 1;
        return new Cell.Number(
            Rounding.HalfAwayFromZero(value, decimals), decimals, target.Target.StrictlyBelow ? "under " : "", SignOf(unit));
    }

    /// <summary>Status as a word with its tone; not applicable where nothing is judged.</summary>
    public static Cell Judged(Status status) =>
        WordOrSign(JudgementWords.Of(status)) is Cell.Text text
            ? text with { Tone = AppendixWords.ToneOf(status) }
            : Cell.NotApplicable;

    public static Cell Of(Change change) => WordOrSign(JudgementWords.Of(change));

    public static Cell Of(Direction direction) => WordOrSign(JudgementWords.Of(direction));

    private static Cell WordOrSign(string word) =>
        word.Length == 0 ? Cell.NotApplicable : Cell.Of(AppendixWords.Capitalised(word));

    private static string SignOf(Unit unit) => unit == Unit.Percent ? "%" : "";
}
