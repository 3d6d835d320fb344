using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance;

/// <summary>
/// Signs that stand beside a value, in the column Notes with its month. Source: indicators.md, Values.
/// </summary>
[Flags]
public enum Markers
{
    None = 0,

    /// <summary><c>[p]</c>: one of the last two months, late recording is expected.</summary>
    Provisional = 1,

    /// <summary><c>[r]</c>: restated since first published.</summary>
    Restated = 2,

    /// <summary><c>[b]</c>: break in definition.</summary>
    Break = 4,

    /// <summary><c>[u]</c>: denominator of 1 to 9.</summary>
    LowDenominator = 8,
}

/// <summary>One month of a series: the figure as it is now, and as it first went out.</summary>
/// <param name="FirstPublished">Null where it was never published before this run.</param>
/// <param name="FirstPublishedIn">The edition or period it first went out in.</param>
/// <param name="Reason">Why it was restated, where known.</param>
public sealed record SeriesCell(
    ReportingMonth Month,
    Figure Figure,
    Markers Markers,
    Figure? FirstPublished,
    ReportingMonth? FirstPublishedIn,
    string? Reason)
{
    /// <summary>Where the figure comes from.</summary>
    public FigureSource Source { get; init; }

    /// <summary>
    /// The extract's period or the paper's edition that tells it; the month itself where nothing does.
    /// </summary>
    public ReportingMonth ToldBy { get; init; }

    /// <summary>The target of this month, with its amber margin; null where there is none.</summary>
    public TargetPeriod? Target { get; init; }

    /// <summary>Decimals that the display needs so that it doesn't contradict the month's status: 0 to 2.</summary>
    public int Decimals { get; init; }

    /// <summary>As displayed: <c>94.6</c>, <c>[x]</c>, <c>[z]</c>, <c>[low]</c>; without a unit.</summary>
    public string Text => FigureText.Of(Figure, Decimals);

    /// <summary>The number as displayed; null where there is no value.</summary>
    public decimal? Shown => Figure.Value is { } value ? Rounding.HalfAwayFromZero(value, Decimals) : null;
}

/// <summary>An indicator over the appendix's months, judged at its reporting month.</summary>
/// <param name="Group">The authority, or the service area or team in officer editions.</param>
/// <param name="Cells">Every month of the appendix, oldest first, the reporting month last.</param>
/// <param name="AnnualisedValue">What a year-to-date rate is judged on: value x 12 / months so far.</param>
/// <param name="YearToDate">
/// Sum of numerators over sum of denominators since April, or of events; null where it makes no sense.
/// </param>
/// <param name="Benchmarks">Own, neighbours, region, England, as far as there are any.</param>
public sealed record IndicatorSeries(
    Indicator Indicator,
    Breakdown Breakdown,
    string Group,
    ImmutableArray<SeriesCell> Cells,
    TargetPeriod? Target,
    Status Status,
    Change Change,
    Direction Direction,
    decimal? AnnualisedValue,
    Figure? YearToDate,
    ImmutableArray<Benchmark> Benchmarks,
    ImmutableArray<string> Caveats)
{
    public SeriesCell Latest => Cells[^1];
}
