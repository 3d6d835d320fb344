using System.Collections.Immutable;
using NodaTime;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance;

/// <summary>Why a later value stands where it does. Source: indicators.md, First published and restated.</summary>
public enum VersionKind
{
    /// <summary>The first value that went out.</summary>
    FirstPublished,

    /// <summary>A later different value, with an entry in the revisions.</summary>
    Restated,

    /// <summary>Kept as a version: the month is provisional, late recording is expected.</summary>
    Provisional,

    /// <summary>Kept as a version: it alters no status and is small (setting <c>materiality</c>).</summary>
    Immaterial,

    /// <summary>It says again what went out first.</summary>
    AsFirstPublished,
}

/// <summary>One value a figure had, and what told it.</summary>
/// <param name="PublishedIn">The paper's edition, or the period whose report printed it.</param>
/// <param name="ToldBy">The extract's period or the paper's edition that told it.</param>
/// <param name="Status">By the target of the figure's month.</param>
/// <param name="Reason">Why it differs from what went out first; null where nobody has said.</param>
public sealed record FigureVersion(
    Figure Figure,
    FigureSource Source,
    ReportingMonth PublishedIn,
    ReportingMonth ToldBy,
    VersionKind Kind,
    Status Status,
    string? Reason)
{
    /// <summary>False of the value that this run tells and that has not gone out.</summary>
    public bool IsPublished { get; init; }

    /// <summary>The report whose issue printed it; null of papers and without storage.</summary>
    public string? Report { get; init; }

    public int? Issue { get; init; }

    /// <summary>The day it went out; null where only the month is known.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Version of the rules; null where it was not kept.</summary>
    public string? Rules { get; init; }

    /// <summary>Names of the period's files that told it, as officers sent them; none where they were not kept.
    /// </summary>
    public ImmutableArray<string> Files { get; init; } = [];
}

/// <summary>A figure of the authority that was told in more than one way.</summary>
/// <param name="All">In the order in which they went out; the last is the figure as it stands now.</param>
public sealed record FigureVersions(Indicator Indicator, ReportingMonth Month, ImmutableArray<FigureVersion> All)
{
    public FigureVersion First => All[0];

    public FigureVersion Now => All[^1];
}
