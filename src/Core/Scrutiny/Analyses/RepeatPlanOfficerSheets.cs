using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Indicators;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>What officers see of repeat plans beside the public tables.</summary>
internal static class RepeatPlanOfficerSheets
{
    public static IEnumerable<TableSheet> Of(AnalysesScope scope, RepeatPlans plans)
    {
        yield return ByArea(scope, plans);
        yield return CategoriesThenAndNow(scope, plans).Of(scope);
    }

    private static TableSheet ByArea(AnalysesScope scope, RepeatPlans plans)
    {
        var (open, started) = (scope.CasesOf("cp-second-plan"), plans.StartedIn(scope.Month));
        var areas = scope.AreasOf([.. open ?? [], .. started ?? []]);
        return scope.Sheet.Of(
            "Repeat_plans_by_area",
            "Second or later child protection plans, by service area",
            [
                Column.Label("Service area", 36),
                Column.Numbers("Plans open at month end", 12),
                Column.Numbers("Second or later", 11),
                Column.Numbers("Second or later (% of open)", 12),
                Column.Numbers("Time since the last plan not known", 13),
                Column.Numbers("Plans started", 11),
                Column.Numbers("Started, second or later", 12),
                Column.Numbers("Second or later (% of started)", 12),
            ],
            open is null ? [] : [.. areas.Select(area => Row(area, each => scope.AreaOf(each) == area)),
                Row(CountTable.TotalLabel, _ => true)],
            "The lists can't tell",
            "A plan is a second or later one where Number of Previous Child Protection Plans is 1 or more.");

        ImmutableArray<Cell> Row(string name, Func<Case, bool> isIn)
        {
            var all = open!.Value.Count(isIn);
            var repeat = plans.Open!.Value.Where(plan => isIn(plan.Case)).ToList();
            var begun = started!.Value.Count(isIn);
            var again = plans.Started!.Value.Count(plan => isIn(plan.Case));
            return
            [
                Cell.Named(name),
                Cell.Of(all),
                Cell.Of(repeat.Count),
                ShareCells.Percent(repeat.Count, all),
                Cell.Of(repeat.Count(plan => plan.Gap == RepeatPlan.NotKnown)),
                Cell.Of(begun),
                Cell.Of(again),
                ShareCells.Percent(again, begun),
            ];
        }
    }

    private static CountSheet CategoriesThenAndNow(AnalysesScope scope, RepeatPlans plans)
    {
        var counts = plans.Open?.CountBy(plan => (Then(plan), Now(plan))).ToDictionary();
        ImmutableArray<string> categories = [.. CodeWords.Abuse, RepeatPlan.NotKnown];
        return new CountSheet(
            "Repeat_plans_categories",
            "Category of abuse, last plan and this one, every category",
            "Category of the last plan",
            Counts.Table(
                "repeat-plans-categories", scope.Month, categories, categories,
                (then, now) => counts?.GetValueOrDefault((then, now))) with
            { HasTotalColumn = true })
        {
            Remarks = ["Second or later plans open at month end. The columns are the latest category of this plan."],
        };

        static string Then(RepeatPlan plan) => plan.Last.Category ?? RepeatPlan.NotKnown;

        static string Now(RepeatPlan plan) => plan.Plan.LatestCategory ?? RepeatPlan.NotKnown;
    }
}
