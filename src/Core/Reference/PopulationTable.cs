using System.Collections.Immutable;
using Reporting.Periods;

namespace Reporting.Reference;

/// <summary>A mid-year estimate of the population aged 0 to 17 and the months it is used for.</summary>
/// <param name="Year">The estimate's year: 2021 for mid-2021.</param>
/// <param name="From">First month it applies to; null: no earlier limit.</param>
/// <param name="To">Last month it applies to; null: no later limit.</param>
public sealed record PopulationEstimate(int Year, int Children, ReportingMonth? From, ReportingMonth? To);

/// <summary>Which population estimate applies to which month: data, not a rule. Source: indicators.md.</summary>
public sealed record PopulationTable(ImmutableArray<PopulationEstimate> Estimates)
{
    public static PopulationTable Empty { get; } = new([]);

    /// <summary>The estimate for a month; null where none applies, and then a rate is not available.</summary>
    public PopulationEstimate? For(ReportingMonth month) => Estimates.FirstOrDefault(estimate =>
        (estimate.From is not { } from || from <= month) && (estimate.To is not { } to || month <= to));
}
