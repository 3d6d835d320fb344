using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance;

/// <summary>
/// All figures of a reporting month: what every performance workbook and <c>results.csv</c> are made from.
/// </summary>
/// <param name="Series">Authority first, in catalogue order, then service areas and teams by name.</param>
/// <param name="Findings">Checks of every kind, in a stable order.</param>
public sealed record PerformanceFigures(
    ReferenceData Reference,
    ReportingMonth Period,
    ImmutableArray<IndicatorSeries> Series,
    ImmutableArray<Restatement> Restatements,
    ImmutableArray<Finding> Findings)
{
    /// <summary>The authority's figures that were told in more than one way, in catalogue order, then by month.
    /// </summary>
    public ImmutableArray<FigureVersions> Versions { get; init; } = [];

    /// <summary>The authority's own figures of the last two whole years, as far as every month of them is there.
    /// </summary>
    public ImmutableArray<YearEndFigure> YearEnds { get; init; } = [];

    /// <summary>Counts of entries from 1 to this are told in words alone; 0: as numbers, for officers.</summary>
    public int FewEntries { get; init; }

    /// <summary>Small counts are taken out, and with them the findings, which count records: a public edition without
    /// the exemption for these figures.</summary>
    public bool IsProtected { get; init; }
}
