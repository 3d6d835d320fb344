using System.Collections.Immutable;
using NodaTime;
using Reporting.Periods;

namespace Reporting.Performance.Sources;

/// <summary>A figure as it went out.</summary>
/// <param name="In">The paper's edition, or the period whose report gave it.</param>
internal sealed record FigurePublication(SourcedFigure Figure, ReportingMonth In)
{
    /// <summary>Of which issue; null of papers, and where each earlier period counts as published.</summary>
    public int? Issue { get; init; }

    /// <summary>The report that it is an issue of; null likewise.</summary>
    public string? Report { get; init; }

    /// <summary>The day it went out; null where only the month is known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Version of the rules it was worked out by; null where nobody has kept it.</summary>
    public string? Rules { get; init; }

    /// <summary>Names of the period's files that told it; none where nobody has kept them.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Periods whose files have been replaced since it went out.</summary>
    public ImmutableHashSet<ReportingMonth> ReplacedSince { get; init; } = [];

    /// <summary>
    /// The period whose files were replaced between this and the figure now, where that is what tells it differently;
    /// null otherwise. A later period's extract that recounts the month replaces nothing.
    /// </summary>
    public ReportingMonth? ReplacedFor(SourcedFigure now) => now.Source switch
    {
        FigureSource.Extract when now.In == Figure.In && ReplacedSince.Contains(now.In) => now.In,
        FigureSource.Derived when ReplacedSince.Any(period => period <= now.In) =>
            ReplacedSince.Where(period => period <= now.In).Max(),
        _ => null,
    };
}
