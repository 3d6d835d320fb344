using NodaTime;
using Reporting.Extracts.Records;
using Reporting.Indicators;

namespace Reporting.Scrutiny.Analyses;

/// <summary>What is known of the plan before a repeat plan.</summary>
/// <param name="Ended">Null: no list tells it.</param>
/// <param name="Category">In the code set's words; null: no list tells it.</param>
/// <param name="EndedFrom">A day on which it had not ended, or ended: it ended then or later; null: nothing is known.
/// </param>
internal sealed record LastPlan(LocalDate? Ended, string? Category, LocalDate? EndedFrom)
{
    /// <remarks>
    /// The latest plan that <c>previous_plans</c> and List 7 tell is the last one only where nothing lies between: they
    /// tell as many as the child had, or the plan has the number, or a stored month shows the child on the plan with
    /// that number. Of lists and stored months the later counts.
    /// </remarks>
    public static LastPlan Of(ProtectionPlan plan, StoredPlans stored, MonthCases cases)
    {
        var told = Told(plan, cases);
        var seen = stored.LastBefore;
        var seenOn = seen?.Month.End;
        if (told is not [var latest, ..])
            return new LastPlan(null, null, seenOn);
        if (latest.End <= seenOn)
            return new LastPlan(null, null, seenOn);
        var isLast = told.Count >= plan.PreviousPlans
            || latest.PlansBefore + 1 == plan.PreviousPlans
            || seen?.PlansBefore + 1 == plan.PreviousPlans;
        return isLast
            ? new LastPlan(latest.End, latest.Category, latest.End)
            : new LastPlan(null, null, latest.End);
    }

    /// <summary>Plans that had ended when this one started, the latest first, each end once.</summary>
    private static List<ToldPlan> Told(ProtectionPlan plan, MonthCases cases)
    {
        var view = cases.Month.Extract;
        var told = view.ByChild(cases.Lists.PreviousPlans)[plan.Child]
            .Select(row => (row.End, row.Category, PlansBefore: (int?)null));
        var listed = view.ByChild(cases.Lists.ProtectionPlans)[plan.Child]
            .Where(row => row.Origin != plan.Origin)
            .Select(row => (row.End, Category: row.LatestCategory, PlansBefore: row.PreviousPlans));
        return
        [
            .. told.Concat(listed)
                .Where(row => row.End is { } end && end <= plan.Start)
                .GroupBy(row => row.End!.Value)
                .OrderByDescending(rows => rows.Key)
                .Select(rows => new ToldPlan(
                    rows.Key,
                    rows.Select(row => row.Category)
                        .Order(StringComparer.Ordinal)
                        .FirstOrDefault(category => category is not null),
                    rows.Max(row => row.PlansBefore))),
        ];
    }

    private sealed record ToldPlan(LocalDate End, string? Category, int? PlansBefore);
}
