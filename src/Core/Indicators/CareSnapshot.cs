using System.Collections.Immutable;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>
/// The few facts of a month that later months need, held as keyed hashes of child and worker, never as names.
/// </summary>
/// <param name="KeyId">The <see cref="IdentityKey.Id"/> of the key the hashes were made with.</param>
/// <param name="WorkerOfChildInCare">
/// List 8: keyed hash of the child to that of the allocated worker, null where blank.
/// </param>
/// <param name="PlansOfChild">List 7: keyed hash of the child to Number of Previous Child Protection Plans.</param>
public sealed record CareSnapshot(
    ReportingMonth Month,
    string KeyId,
    ImmutableDictionary<string, string?> WorkerOfChildInCare,
    ImmutableDictionary<string, int> PlansOfChild)
{
    /// <summary>How far back indicators and analyses look: same social worker, and re-plans.</summary>
    public const int MonthsLookedBack = 6;

    /// <summary>
    /// List 7: keyed hash of the child to that of the allocated worker, null where blank. Empty in what was stored
    /// before workers of plans were kept.
    /// </summary>
    public ImmutableDictionary<string, string?> WorkerOfChildOnPlan { get; init; } =
        ImmutableDictionary<string, string?>.Empty;
}
