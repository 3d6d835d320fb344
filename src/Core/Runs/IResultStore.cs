using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>A figure of one month as a run stored it.</summary>
/// <param name="Markers">What stood beside it in a report: <c>[p][r]</c>; empty in a month's own figures.</param>
/// <param name="Source">Where a report took it from; extract in a month's own figures.</param>
/// <param name="ToldBy">The period or edition that tells it.</param>
public sealed record StoredFigure(
    ReportingMonth Month, Figure Figure, string Markers, FigureSource Source, ReportingMonth ToldBy)
{
    /// <summary>With how many a report shows it: 0 to 2.</summary>
    public int Decimals { get; init; }

    /// <summary>Against its own month's target; null where nobody kept it, as in a month's own figures.</summary>
    public Status? Status { get; init; }
}

/// <summary>An indicator's figures of a group, every month the run has, oldest first.</summary>
public sealed record StoredFigures(
    Breakdown Breakdown, string Group, string Indicator, ImmutableArray<StoredFigure> Months);

/// <summary>
/// Figures of runs: table <c>Results</c>, partition period + report + run id, row breakdown, group, indicator; loaded
/// in that order, indicators in the catalogue's.
/// </summary>
public interface IResultStore : IRunRows<StoredFigures>;
