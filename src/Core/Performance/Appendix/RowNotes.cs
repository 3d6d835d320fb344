using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance.Appendix;

/// <summary>
/// The column Notes: signs beside values with their month, then what a reader must know of the figures.
/// </summary>
internal static class RowNotes
{
    /// <param name="months">The months that the row shows.</param>
    /// <param name="yearToDate">What must be known of the year to date, where the row shows it.</param>
    public static string Of(IndicatorSeries series, IEnumerable<ReportingMonth> months, string? yearToDate = null)
    {
        var shown = months.ToHashSet();
        var cells = series.Cells.Where(cell => shown.Contains(cell.Month)).ToList();
        string[] notes =
        [
            string.Join(", ", cells.Where(HasSign).Select(Signs)),
            series.Latest.Figure.Note ?? "",
            .. EarlierNotes(series, cells),
            yearToDate is null ? "" : $"Year to date {yearToDate}",
            Counted("Could not be decided, in the denominator only", cells, Undetermined),
            Counted("In time because of an agreed exemption", cells, figure => figure.Exempt > 0
                ? AppendixWords.Number(figure.Exempt)
                : null),
            PlannedLevel(series),
            PerTenThousand(series.Indicator),
            Annualised(series),
            .. series.Caveats,
        ];
        var said = notes.Where(note => note.Length > 0).Select(note => AppendixWords.Capitalised(note.TrimEnd('.')));
        var text = string.Join(". ", said);
        return text.Length == 0 ? AppendixWords.None : text;
    }

    private static bool HasSign(SeriesCell cell) => cell.Markers != Markers.None && cell.Figure.Value is not null;

    private static string Signs(SeriesCell cell) => $"{cell.Month.ToShortWords()} {MarkerText.Of(cell.Markers)}";

    /// <summary>Why earlier months of the row have no value; what the latest says too is not said again.</summary>
    private static IEnumerable<string> EarlierNotes(IndicatorSeries series, IEnumerable<SeriesCell> cells) =>
        cells.Where(cell => cell is { Figure: { Value: null, Note: { Length: > 0 } note } }
                && note != series.Latest.Figure.Note)
            .GroupBy(cell => InBrief(cell.Figure.Note!), StringComparer.Ordinal)
            .Select(group => $"{string.Join(", ", group.Select(cell => cell.Month.ToShortWords()))}: {group.Key}");

    /// <summary>Of an earlier month it matters how many months there were, not which.</summary>
    private static string InBrief(string note) => note.Split(" (")[0].TrimEnd('.');

    /// <summary>Numbers reported beside the figure: re-referrals and exemptions. Source: indicators.md.</summary>
    /// <param name="count">Null: there are none.</param>
    private static string Counted(string words, IEnumerable<SeriesCell> cells, Func<Figure, string?> count)
    {
        var counts = cells.Where(cell => count(cell.Figure) is not null)
            .Select(cell => $"{count(cell.Figure)} in {cell.Month.ToShortWords()}")
            .ToList();
        return counts.Count == 0 ? "" : $"{words}: {string.Join(", ", counts)}";
    }

    private static string? Undetermined(Figure figure) => figure switch
    {
        { HasFewUndetermined: true } => AppendixWords.AFew,
        { Undetermined: > 0 } => AppendixWords.Number(figure.Undetermined),
        _ => null,
    };

    private static string PlannedLevel(IndicatorSeries series) =>
        series is { Indicator.Polarity: Polarity.Neutral, Target.Target.Value: not null }
            ? "The target is a planned level and is not judged"
            : "";

    private static string PerTenThousand(Indicator indicator) =>
        indicator.Unit == Unit.RatePer10000 && !indicator.Title.Contains("10,000", StringComparison.Ordinal)
            ? "Rate per 10,000 children aged 0 to 17"
            : "";

    private static string Annualised(IndicatorSeries series) => series.AnnualisedValue is { } value
        ? $"Judged on its annualised value, {FigureCells.Shown(value, series.Indicator.Unit).Shown}"
        : "";
}
