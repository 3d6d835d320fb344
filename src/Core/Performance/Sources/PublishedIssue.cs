using System.Collections.Immutable;
using NodaTime;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance.Sources;

/// <summary>A figure of the authority as an issue of a report printed it.</summary>
/// <param name="ToldBy">The period whose extract told it then.</param>
internal sealed record PublishedFigure(
    string Indicator, ReportingMonth Month, Figure Figure, FigureSource Source, ReportingMonth ToldBy)
{
    /// <summary>What of it has a cell in the issue.</summary>
    public required PrintedParts Parts { get; init; }

    /// <summary>Of the value as printed.</summary>
    public int Decimals { get; init; }

    /// <summary>Null where nobody has kept it.</summary>
    public Status? Status { get; init; }
}

/// <summary>An issue of a report that really went out.</summary>
/// <param name="Figures">What it printed of the authority.</param>
/// <param name="ReplacedSince">Periods whose accepted files are no longer those that it was made from.</param>
internal sealed record PublishedIssue(
    ReportingMonth Period,
    int Issue,
    LocalDate PublishedOn,
    ImmutableArray<PublishedFigure> Figures,
    ImmutableHashSet<ReportingMonth> ReplacedSince)
{
    /// <summary>Of which report.</summary>
    public string? Report { get; init; }

    /// <summary>The version of the rules that it was made by.</summary>
    public string? Rules { get; init; }

    /// <summary>Names of the files that its run measured, by period.</summary>
    public ImmutableDictionary<ReportingMonth, ImmutableArray<string>> Files { get; init; } =
        ImmutableDictionary<ReportingMonth, ImmutableArray<string>>.Empty;
}
