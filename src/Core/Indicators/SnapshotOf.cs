using System.Collections.Immutable;

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
        string Child(int number) => key.HashOf(extract.Lists.Children.IdOf(number));
        return new CareSnapshot(
            month.Month,
            month.InCare.ToImmutableDictionary(
                care => Child(care.Child),
                care => care.Worker is { } worker ? key.HashOf(worker.ToUpperInvariant()) : null,
                StringComparer.Ordinal),
            month.OnPlan
                .Where(plan => plan.PreviousPlans is not null)
                .ToImmutableDictionary(plan => Child(plan.Child), plan => plan.PreviousPlans!.Value, StringComparer.Ordinal));
    }
}
