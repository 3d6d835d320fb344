using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance.Appendix;

/// <summary>
/// The column Notes: signs beside values with their month, then what a reader must know of the figure.
/// </summary>
internal static class RowNotes
{
    /// <param name="months">The months that the row shows.</param>
    public static string Of(IndicatorSeries series, IEnumerable<ReportingMonth> months)
    {
        var shown = months.ToHashSet();
        string[] notes =
        [
            string.Join(", ", Signs(series, shown)),
            series.Latest.Figure.Note ?? "",
            Undetermined(series.Latest.Figure),
            PlannedLevel(series),
            PerTenThousand(series.Indicator),
            Annualised(series),
            .. series.Caveats,
        ];
        var said = notes.Where(note => note.Length > 0).Select(note => AppendixWords.Capitalised(note.TrimEnd('.')));
        var text = string.Join(". ", said);
        return text.Length == 0 ? AppendixWords.None : text;
    }

    private static IEnumerable<string> Signs(IndicatorSeries series, HashSet<ReportingMonth> months) =>
        from cell in series.Cells
        where months.Contains(cell.Month) && cell.Markers != Markers.None && cell.Figure.Value is not null
        select $"{cell.Month.ToShortWords()} {MarkerText.Of(cell.Markers)}";

    private static string Undetermined(Figure figure) => figure.Undetermined == 0
        ? ""
        : $"{AppendixWords.Number(figure.Undetermined)} in the denominator undetermined";

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
