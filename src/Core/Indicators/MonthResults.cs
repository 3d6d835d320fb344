using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>
/// All that one period's extract says: figures of its own month and of the earlier ones its window covers.
/// </summary>
/// <param name="Snapshot">What later months need of this one; null where List 8 is missing.</param>
public sealed record MonthResults(
    ReportingMonth Period,
    ImmutableArray<IndicatorResult> Results,
    ImmutableArray<Finding> Findings,
    CareSnapshot? Snapshot)
{
    /// <summary>Teams that the period knows under another name than before: the earlier name to the one now.</summary>
    public ImmutableDictionary<string, string> RenamedTeams { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>Names of the files that it was told by, in a fixed order; none where nobody has said.</summary>
    public ImmutableArray<string> Files { get; init; } = [];
}
