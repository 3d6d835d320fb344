using Reporting.Extracts.Records;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>
/// Whether a child's allocated worker changed, from month end to month end, as far as stored months tell.
/// </summary>
internal static class WorkerChanges
{
    /// <summary>
    /// Whether the worker at the plan's first month end is another than at the last one of the plan before; null: not
    /// known.
    /// </summary>
    public static bool? Between(ProtectionPlan plan, StoredPlans stored)
    {
        if (plan.Start is not { } start || stored.LastBefore is not var (before, _))
            return null;
        return (stored.WorkerAt(before), stored.WorkerAt(ReportingMonth.Of(start))) switch
        {
            ({ } then, { } first) => then != first,
            _ => null,
        };
    }

    /// <summary>
    /// Changes since the plan began, or since the first of the stored months that lead up to the period without a gap;
    /// null: not known.
    /// </summary>
    public static int? During(ProtectionPlan plan, StoredPlans stored, ReportingMonth period)
    {
        if (plan.Start is not { } start || stored.WorkerAt(period) is not { } worker)
            return null;
        var first = ReportingMonth.Of(start);
        var (changes, months) = (0, 0);
        for (var month = period.Previous; month >= first; month = month.Previous)
        {
            if (stored.WorkerAt(month) is not { } before)
                break;
            changes += before == worker ? 0 : 1;
            (worker, months) = (before, months + 1);
        }

        return months == 0 && first < period ? null : changes;
    }
}
