using System.Collections.Immutable;
using Reporting.Extracts;

namespace Reporting.Indicators;

/// <summary>Keeps of a month what later months compare with, under the run's identity key.</summary>
internal static class SnapshotOf
{
    /// <summary>Null without List 8: there is nothing to compare with.</summary>
    public static CareSnapshot? Month(ExtractView extract)
    {
        if (!extract.Lists.CarePeriods.IsPresent)
            return null;
        var month = extract.At(extract.Lists.Period);
        var key = extract.Context.Key;
        return new CareSnapshot(
            month.Month,
            key.Id,
            month.InCare.ToImmutableDictionary(
                care => Child(care, extract),
                care => Worker(care, extract),
                StringComparer.Ordinal),
            month.OnPlan
                .Where(plan => plan.PreviousPlans is not null)
                .ToImmutableDictionary(
                    plan => Child(plan, extract),
                    plan => plan.PreviousPlans!.Value,
                    StringComparer.Ordinal))
        {
            WorkerOfChildOnPlan = month.OnPlan.ToImmutableDictionary(
                plan => Child(plan, extract),
                plan => Worker(plan, extract),
                StringComparer.Ordinal),
        };
    }

    /// <summary>The child as snapshots remember it.</summary>
    public static string Child(ListRow row, ExtractView extract) =>
        extract.Context.Key.HashOf(extract.Lists.Children.IdOf(row.Child));

    /// <summary>The row's worker as snapshots remember them; null where blank.</summary>
    public static string? Worker(ListRow row, ExtractView extract) =>
        row.Worker is { } worker ? extract.Context.Key.HashOf(worker.ToUpperInvariant()) : null;
}
