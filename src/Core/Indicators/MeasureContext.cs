using System.Collections.Immutable;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Indicators;

/// <summary>What definitions need beside the lists.</summary>
/// <param name="Authority">The authority's name: the group of citywide results.</param>
/// <param name="EarlierMonths">Snapshots of earlier months, for what is compared with them.</param>
public sealed record MeasureContext(
    string Authority,
    WorkingCalendar Calendar,
    IndicatorSettings Settings,
    PopulationTable Population,
    IdentityKey Key,
    ImmutableSortedDictionary<ReportingMonth, CareSnapshot> EarlierMonths);
