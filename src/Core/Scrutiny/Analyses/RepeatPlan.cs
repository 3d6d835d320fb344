using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>A plan that is the child's second or later, and what is known of the one before.</summary>
/// <param name="Ended">When the plan before ended; null: no list tells it.</param>
/// <param name="Category">The plan before's, in the code set's words; null: no list tells it.</param>
/// <param name="Gap">A band of <see cref="Bands.BetweenPlans"/>, or <see cref="NotKnown"/>.</param>
/// <param name="WorkerChanges">Since the plan before ended; null: not known.</param>
internal sealed record RepeatPlan(
    Case Case, ProtectionPlan Plan, LocalDate? Ended, string? Category, string Gap, int? WorkerChanges)
{
    public const string NotKnown = "Not known";
}

/// <summary>Plans with what the lists tell of the child's plans before them.</summary>
/// <remarks>
/// The plan before is looked for in <c>previous_plans</c>, in List 7 itself, and in the snapshots of earlier months: a
/// child who was on a plan then, and has one more now, came back within the time since.
/// </remarks>
internal sealed class RepeatPlans(AnalysesScope scope)
{
    public const string First = "First plan";
    public const string SecondOrLater = "Second or later plan";
    public const string NotRecorded = "Not recorded";

    /// <summary>Those open at month end that <c>cp-second-plan</c> counts; null: not available.</summary>
    public ImmutableArray<RepeatPlan>? Open => field ??= Of(Only(scope.CasesOf("cp-second-plan")));

    /// <summary>Those among the plans that started in the month.</summary>
    public ImmutableArray<RepeatPlan>? Started => field ??= Of(Only(StartedIn(scope.Month)));

    /// <summary>Plans that started in a month, as <c>cp-plans-started</c> counts them; null: not available.</summary>
    public ImmutableArray<Case>? StartedIn(ReportingMonth month) =>
        scope.CasesOf("cp-second-plan") is null ? null : scope.CasesOf("cp-plans-started", month);

    public string KindOf(Case one) => PlanOf(one)?.PreviousPlans switch
    {
        null => NotRecorded,
        0 => First,
        _ => SecondOrLater,
    };

    private ImmutableArray<Case>? Only(ImmutableArray<Case>? cases) =>
        cases is { } all ? [.. all.Where(one => KindOf(one) == SecondOrLater)] : null;

    private ProtectionPlan? PlanOf(Case one) => scope.RowOf(one) as ProtectionPlan;

    private ImmutableArray<RepeatPlan>? Of(ImmutableArray<Case>? cases) =>
        cases is { } all ? [.. all.Select(one => Of(one, PlanOf(one)!))] : null;

    private RepeatPlan Of(Case one, ProtectionPlan plan)
    {
        var before = Before(plan);
        var gap = (before?.Ended ?? OnPlanStill(plan), plan.Start) switch
        {
            ({ } ended, { } start) => Bands.BetweenPlans.Of(ended, start),
            _ => RepeatPlan.NotKnown,
        };
        var isBound = before is null && gap != Bands.BetweenPlans.Limits[0].Words;
        return new RepeatPlan(
            one,
            plan,
            before?.Ended,
            before?.Category,
            isBound ? RepeatPlan.NotKnown : gap,
            WorkerChanges.Since(before?.Ended, plan, scope.Cases!));
    }

    /// <summary>The last plan that had ended when this one started.</summary>
    private (LocalDate Ended, string? Category)? Before(ProtectionPlan plan)
    {
        var lists = scope.Cases!.Lists;
        var view = scope.Cases.Month.Extract;
        var told = view.ByChild(lists.PreviousPlans)[plan.Child].Select(row => (row.End, row.Category));
        var listed = view.ByChild(lists.ProtectionPlans)[plan.Child]
            .Where(row => row.Origin != plan.Origin)
            .Select(row => (row.End, Category: row.LatestCategory));
        return told.Concat(listed)
            .Where(row => row.End is { } end && end <= plan.Start)
            .OrderByDescending(row => row.End)
            .ThenBy(row => row.Category is null)
            .ThenBy(row => row.Category, StringComparer.Ordinal)
            .Select(row => ((LocalDate, string?)?)(row.End!.Value, row.Category))
            .FirstOrDefault();
    }

    /// <summary>The last day on which a snapshot shows the child on an earlier plan: it ended after that.</summary>
    private LocalDate? OnPlanStill(ProtectionPlan plan)
    {
        var context = scope.Cases!.Context;
        var child = SnapshotOf.Child(plan, scope.Cases.Month.Extract);
        return context.EarlierMonths.Values
            .Where(month => month.KeyId == context.Key.Id && month.Month.End < plan.Start)
            .Where(month => month.PlansOfChild.TryGetValue(child, out var number) && number < plan.PreviousPlans)
            .Select(month => (LocalDate?)month.Month.End)
            .Max();
    }
}
