using Reporting.Periods;

namespace Reporting.Reference;

/// <summary>
/// What a figure is held against. <c>&lt;36%</c> is met strictly below 36; <c>95%</c> at or better than 95.
/// </summary>
/// <param name="Printed">As the paper or the reference file writes it.</param>
/// <param name="Value">In the indicator's unit; null for <c>TBC</c>, <c>Not set</c>, <c>N/A</c>, <c>-</c> and
/// blank.</param>
/// <param name="StrictlyBelow">Written with <c>&lt;</c>.</param>
public sealed record Target(string Printed, decimal? Value, bool StrictlyBelow);

/// <summary>A target and the months it holds for. One indicator has one target in one month.</summary>
/// <param name="From">First month; null: always before.</param>
/// <param name="To">Last month; null: until another.</param>
/// <param name="AmberMargin">Null: the setting's, else the catalogue's.</param>
/// <param name="Source">statutory, national or local, and where it was set.</param>
public sealed record TargetPeriod(
    string Indicator,
    ReportingMonth? From,
    ReportingMonth? To,
    Target Target,
    decimal? AmberMargin,
    string? Source);
