using System.Collections.Immutable;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>What stored months, six at most, and this month tell of a child's plans and their workers.</summary>
internal sealed class StoredPlans
{
    private readonly ProtectionPlan plan;
    private readonly MonthCases cases;
    private readonly string child;
    private readonly ImmutableArray<CareSnapshot> stored;

    public StoredPlans(ProtectionPlan plan, MonthCases cases)
    {
        (this.plan, this.cases) = (plan, cases);
        child = SnapshotOf.Child(plan, cases.Month.Extract);

        // Hashes under another key match nobody.
        stored = [.. cases.Context.EarlierMonths.Values.Where(month => month.KeyId == cases.Context.Key.Id)];
    }

    /// <summary>The last month end before the plan at which the child was on an earlier one: that ended later.
    /// </summary>
    /// <remarks>With the same number of plans before it was this one, under another date.</remarks>
    public (ReportingMonth Month, int PlansBefore)? LastBefore => stored
        .Where(month => month.Month.End < plan.Start)
        .Select(month => month.PlansOfChild.TryGetValue(child, out var number) && number < plan.PreviousPlans
            ? (month.Month, number)
            : ((ReportingMonth, int)?)null)
        .LastOrDefault(each => each is not null);

    /// <summary>The keyed hash of the worker of the plan that the child was on at month end; null: not known.</summary>
    public string? WorkerAt(ReportingMonth month) => month == cases.Period
        ? SnapshotOf.Worker(plan, cases.Month.Extract)
        : stored.FirstOrDefault(each => each.Month == month)?.WorkerOfChildOnPlan.GetValueOrDefault(child);
}
