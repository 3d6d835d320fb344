using System.Collections.Immutable;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>A plan that is the child's second or later, and what is known of the one before.</summary>
/// <param name="Gap">A band of <see cref="Bands.BetweenPlans"/>, or <see cref="NotKnown"/>.</param>
/// <param name="HasAnotherWorker">Than the last plan had; null: not known.</param>
/// <param name="WorkerChanges">During this plan; null: not known.</param>
internal sealed record RepeatPlan(
    Case Case, ProtectionPlan Plan, LastPlan Last, string Gap, bool? HasAnotherWorker, int? WorkerChanges)
{
    public const string NotKnown = "Not known";
}

/// <summary>Plans with what the lists tell of the child's plans before them.</summary>
/// <remarks>
/// The plan before is looked for in <c>previous_plans</c>, in List 7 itself, and in the snapshots of earlier months: a
/// child who was on a plan then, and has one more now, came back within the time since. See <see cref="LastPlan"/>.
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
        var cases = scope.Cases!;
        var stored = new StoredPlans(plan, cases);
        var last = LastPlan.Of(plan, stored, cases);
        return new RepeatPlan(
            one,
            plan,
            last,
            GapOf(last, plan),
            WorkerChanges.Between(plan, stored),
            WorkerChanges.During(plan, stored, cases.Period));
    }

    private static string GapOf(LastPlan last, ProtectionPlan plan)
    {
        if (plan.Start is not { } start || last.EndedFrom is not { } from)
            return RepeatPlan.NotKnown;
        var gap = Bands.BetweenPlans.Of(from, start);

        // What ended later than the shortest gap before is within it too; what ended later than that may be.
        return last.Ended is not null || gap == Bands.BetweenPlans.Limits[0].Words ? gap : RepeatPlan.NotKnown;
    }
}
