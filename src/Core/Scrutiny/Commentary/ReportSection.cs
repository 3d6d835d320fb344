using System.Collections.Immutable;
using Reporting.Performance;

namespace Reporting.Scrutiny.Commentary;

/// <summary>A section of a paper: its name and the authority's indicators in their order.</summary>
/// <param name="Series">None where the section is of words or of audits.</param>
internal sealed record ReportSection(string Name, ImmutableArray<IndicatorSeries> Series)
{
    public bool Holds(string indicator) => Series.Any(series => series.Indicator.Id == indicator);
}
