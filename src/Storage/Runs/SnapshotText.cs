using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Storage.Runs;

/// <summary>A snapshot as it is written: keyed hashes in ordinal order.</summary>
internal sealed record SnapshotText(
    ReportingMonth Month,
    string KeyId,
    SortedDictionary<string, string?>? Workers,
    SortedDictionary<string, int>? Plans,
    SortedDictionary<string, string?>? PlanWorkers)
{
    public static SnapshotText Of(CareSnapshot snapshot) => new(
        snapshot.Month,
        snapshot.KeyId,
        new SortedDictionary<string, string?>(snapshot.WorkerOfChildInCare, StringComparer.Ordinal),
        new SortedDictionary<string, int>(snapshot.PlansOfChild, StringComparer.Ordinal),
        new SortedDictionary<string, string?>(snapshot.WorkerOfChildOnPlan, StringComparer.Ordinal));

    public CareSnapshot ToSnapshot() => new(
        Month,
        KeyId,
        (Workers ?? []).ToImmutableDictionary(StringComparer.Ordinal),
        (Plans ?? []).ToImmutableDictionary(StringComparer.Ordinal))
    {
        WorkerOfChildOnPlan = (PlanWorkers ?? []).ToImmutableDictionary(StringComparer.Ordinal),
    };
}
