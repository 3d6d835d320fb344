using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance;

/// <summary>A later different value of a figure that was published: old, new and why.</summary>
/// <param name="Group">The authority, service area or team.</param>
/// <param name="PublishedIn">The edition, or the period whose own folder first gave it.</param>
/// <param name="ChangedIn">The edition or period that tells it differently.</param>
/// <param name="Reason">Null where nobody has said why.</param>
public sealed record Restatement(
    Indicator Indicator,
    Breakdown Breakdown,
    string Group,
    ReportingMonth Month,
    Figure FirstPublished,
    ReportingMonth PublishedIn,
    Figure Now,
    ReportingMonth ChangedIn,
    string? Reason)
{
    /// <summary>The issue of the report it was first published in; null where it was no issue of ours.</summary>
    public int? Issue { get; init; }

    /// <summary>Both values stand in published papers.</summary>
    public bool IsBetweenPapers { get; init; }
}
