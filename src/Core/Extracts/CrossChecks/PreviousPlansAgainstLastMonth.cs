using System.Collections.Immutable;
using Reporting.Extracts.Records;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>A number of previous plans that last month's can't have become.</summary>
/// <remarks>
/// It rises by one when a plan ended and another started since last month's end. It never falls, and stays while one
/// plan runs on. Compared are children on a plan at the end of both months.
/// </remarks>
internal sealed class PreviousPlansAgainstLastMonth() : CrossCheck(
    "previous-plans-against-last-month",
    "The number of previous child protection plans can't follow from last month's: it fell, or rose by more than "
    + "the plans that ended since. Correct the number, or the plan's start.")
{
    public override string List => ListNames.ChildProtection;

    public override ImmutableArray<string> Needs => [ListNames.ChildProtection];

    public override ImmutableArray<Source> Doubtful =>
        [new(ListNames.ChildProtection, ProtectionPlan.PreviousPlansColumn)];

    public override IEnumerable<Contradiction> Find(MonthView month)
    {
        var before = month.Month.Previous;
        if (month.Extract.Context.EarlierMonths.GetValueOrDefault(before) is not { } last
            || last.KeyId != month.Extract.Context.Key.Id)
            return [];
        return month.OnPlan
            .Where(plan => last.PlansOfChild.TryGetValue(SnapshotOf.Child(plan, month.Extract), out var then)
                && (plan.PreviousPlans < then || plan.PreviousPlans > then + (plan.Start > before.End ? 1 : 0)))
            .Select(plan => new Contradiction(plan, ProtectionPlan.PreviousPlansColumn));
    }
}
