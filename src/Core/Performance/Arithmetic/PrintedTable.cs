using System.Collections.Immutable;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Arithmetic;

/// <summary>A table to be checked against itself: one edition of a paper, or the figures about to go out.</summary>
internal sealed class PrintedTable
{
    private readonly Dictionary<(string Indicator, ReportingMonth Month), PrintedCell> first;

    private PrintedTable(string name, ImmutableArray<PrintedCell> cells, ImmutableArray<PublishedLine> lines)
    {
        (Name, Cells, Lines) = (name, cells, lines);
        first = cells.DistinctBy(cell => (cell.Indicator, cell.Month))
            .ToDictionary(cell => (cell.Indicator, cell.Month));
    }

    /// <summary>What messages call it: "Paper of July 2023".</summary>
    public string Name { get; }

    /// <summary>As printed, an indicator that stands in two sections twice.</summary>
    public ImmutableArray<PrintedCell> Cells { get; }

    /// <summary>What is printed once for an indicator; empty for figures about to go out.</summary>
    public ImmutableArray<PublishedLine> Lines { get; }

    /// <summary>Published already; otherwise about to go out.</summary>
    public required bool IsPaper { get; init; }

    /// <summary>The latest month it prints.</summary>
    public ReportingMonth ReportingMonth => Cells.Max(cell => cell.Month);

    /// <summary>The cells to check, each indicator and month once.</summary>
    public IEnumerable<PrintedCell> Checked => first.Values.Where(cell => cell.IsChecked);

    public static PrintedTable Of(IGrouping<ReportingMonth, PublishedCell> edition, History history) => new(
        $"Paper of {edition.Key.ToWords()}",
        [.. edition.Select(Of)],
        [.. history.Lines.Where(line => line.Edition == edition.Key)])
    {
        IsPaper = true,
    };

    /// <summary>
    /// The reporting month's figures from its own extract. Earlier months were checked when they went out, and papers'
    /// figures in their own edition.
    /// </summary>
    public static PrintedTable Of(IEnumerable<IndicatorSeries> authority, ReportingMonth reportingMonth) => new(
        "Figures of this run",
        [
            .. from series in authority
               from cell in series.Cells
               where cell.Shown is not null
               select Of(series.Indicator.Id, cell, reportingMonth),
        ],
        [])
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
}
