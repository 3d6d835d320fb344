using System.Collections.Immutable;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Arithmetic;

/// <summary>A table to be checked against itself: one edition of a paper, or the figures about to go out.</summary>
internal sealed class PrintedTable
{
    private readonly Dictionary<(string Indicator, ReportingMonth Month), PrintedCell> first;

    private PrintedTable(
        string name, ReportingMonth month, ImmutableArray<PrintedCell> cells, ImmutableArray<PublishedLine> lines)
    {
        (Name, ReportingMonth, Cells, Lines) = (name, month, cells, lines);
        first = cells.DistinctBy(cell => (cell.Indicator, cell.Month))
            .ToDictionary(cell => (cell.Indicator, cell.Month));
    }

    /// <summary>What messages call it: "Paper of July 2023".</summary>
    public string Name { get; }

    /// <summary>As printed, an indicator that stands in two sections twice.</summary>
    public ImmutableArray<PrintedCell> Cells { get; }

    /// <summary>What is printed once for an indicator; of figures about to go out the direction alone.</summary>
    public ImmutableArray<PublishedLine> Lines { get; }

    /// <summary>Published already; otherwise about to go out.</summary>
    public required bool IsPaper { get; init; }

    /// <summary>The latest month it prints.</summary>
    public ReportingMonth ReportingMonth { get; }

    /// <summary>The cells to check, each indicator and month once.</summary>
    public IEnumerable<PrintedCell> Checked => first.Values.Where(cell => cell.IsChecked);

    public static PrintedTable Of(IGrouping<ReportingMonth, PublishedCell> edition, History history) => new(
        $"Paper of {edition.Key.ToWords()}",
        edition.Max(cell => cell.Month),
        [.. edition.Select(Of)],
        [.. history.Lines.Where(line => line.Edition == edition.Key)])
    {
        IsPaper = true,
    };

    /// <summary>
    /// The reporting month's figures from its own extract. Earlier months were checked when they went out, and papers'
    /// figures in their own edition.
    /// </summary>
    public static PrintedTable Of(IReadOnlyCollection<IndicatorSeries> authority, ReportingMonth reportingMonth) => new(
        "Figures of this run",
        reportingMonth,
        [
            .. from series in authority
               from cell in series.Cells
               where cell.Shown is not null
               select Of(series.Indicator.Id, cell, reportingMonth),
        ],
        [.. authority.Where(HasMoved).Select(series => LineOf(series, reportingMonth))])
    {
        IsPaper = false,
    };

    public PrintedCell? Find(string indicator, ReportingMonth month) => first.GetValueOrDefault((indicator, month));

    public decimal? ValueOf(string indicator, ReportingMonth month) => Find(indicator, month)?.Value;

    private static PrintedCell Of(PublishedCell cell) => new(
        cell.Indicator,
        cell.Month,
        cell.Value,
        cell.Numerator,
        cell.Denominator,
        IsChecked: true,
        new Place(cell.File, cell.Sheet, cell.Row));

    private static PrintedCell Of(string indicator, SeriesCell cell, ReportingMonth reportingMonth) => new(
        indicator,
        cell.Month,
        cell.Shown!.Value,
        cell.Figure.Numerator,
        cell.Figure.Denominator,
        IsChecked: cell.Month == reportingMonth && cell.Source is FigureSource.Extract or FigureSource.Derived,
        Place: null);

    // Equal values are level, even where one of the two shows more decimals.
    private static bool HasMoved(IndicatorSeries series) =>
        series.Cells.Length < 2 || series.Cells[^2].Figure.Value != series.Latest.Figure.Value;

    private static PublishedLine LineOf(IndicatorSeries series, ReportingMonth month) => new(
        series.Indicator.Id,
        month,
        Section: null,
        Target: null,
        Status: null,
        DirectionAgainstMonths.Arrow(series),
        OwnLastYear: null,
        StatisticalNeighbours: null,
        Region: null,
        England: null,
        BenchmarkLabel: null,
        File: "",
        Sheet: null,
        Row: 0);
}
