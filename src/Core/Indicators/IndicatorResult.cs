using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>What a figure is broken down by.</summary>
public enum Breakdown
{
    Authority,
    ServiceArea,
    Team,
}

/// <summary>An indicator's figure for a month and group, as one period's extract tells it.</summary>
/// <param name="Group">The authority, service area or team by name.</param>
/// <param name="Month">The month the figure is for.</param>
/// <param name="Period">The month the extract was taken for: the same or a later one.</param>
public sealed record IndicatorResult(
    string Indicator,
    ReportingMonth Month,
    Breakdown Breakdown,
    string Group,
    Figure Figure,
    ReportingMonth Period);
