using CsvHelper;
using Reporting.Indicators;

namespace Reporting.Performance.Output;

/// <summary>
/// Writes <c>results.csv</c>: every figure of the appendix, one row an indicator, group and month. Source: design.md,
/// Command line.
/// </summary>
/// <remarks>
/// Values are unrounded, percentages 0 to 100. Status, change and direction stand on the reporting month's rows only.
/// An officer's file: it names teams and shows small counts.
/// </remarks>
public static class ResultsCsv
{
    private static readonly string[] Headings =
    [
        "period", "indicator", "breakdown", "group", "numerator", "denominator", "value", "marker", "target", "status",
        "change", "direction",
    ];

    /// <param name="stream">Left open.</param>
    public static void Write(Stream stream, PerformanceFigures figures) => CsvTable.Write(
        stream,
        Headings,
        figures.Series.SelectMany(series => series.Cells, (series, cell) => (series, cell)),
        (csv, row) => WriteRow(csv, row.series, row.cell));

    private static void WriteRow(CsvWriter csv, IndicatorSeries series, SeriesCell cell)
    {
        var isLatest = cell.Month == series.Latest.Month;
        CsvTable.WriteText(csv, cell.Month.ToString());
        CsvTable.WriteText(csv, series.Indicator.Id);
        CsvTable.WriteText(csv, Word(series.Breakdown));
        CsvTable.WriteText(csv, series.Group);
        CsvTable.WriteNumber(csv, cell.Figure.Numerator);
        CsvTable.WriteNumber(csv, cell.Figure.Denominator);
        CsvTable.WriteNumber(csv, cell.Figure.Value);
        CsvTable.WriteText(csv, MarkerOf(cell));
        CsvTable.WriteText(csv, cell.Target?.Target.Printed);
        CsvTable.WriteText(csv, isLatest ? JudgementWords.Of(series.Status) : "");
        CsvTable.WriteText(csv, isLatest ? JudgementWords.Of(series.Change) : "");
        CsvTable.WriteText(csv, isLatest ? JudgementWords.Of(series.Direction) : "");
    }

    // The value is unrounded here, so nothing "rounds to zero": only [x] and [z] stand for a missing value.
    private static string MarkerOf(SeriesCell cell) =>
        cell.Figure.Value is null ? FigureText.Of(cell.Figure, cell.Decimals) : MarkerText.Of(cell.Markers);

    private static string Word(Breakdown breakdown) => breakdown switch
    {
        Breakdown.Authority => "authority",
        Breakdown.ServiceArea => "service-area",
        _ => "team",
    };
}
