using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Repeat child protection plans as counts that may be published or coarsened.</summary>
internal sealed class RepeatPlanTables(AnalysesScope scope, RepeatPlans plans)
{
    private const string OpenColumn = "Second or later plans open at month end";
    private const string StartedColumn = "Plans started";
    private const string GapName = "repeat-plans-gap";
    private const string CategoryName = "repeat-plans-category";
    private const string Within2Years = "Within 2 years";
    private const string After2Years = "More than 2 years";

    private static readonly ImmutableArray<string> Changes = ["None", "One", "Two or more", RepeatPlan.NotKnown];

    private static readonly ImmutableArray<string> Kinds =
        [RepeatPlans.First, RepeatPlans.SecondOrLater, RepeatPlans.NotRecorded];

    /// <summary>In the order of the workbook.</summary>
    public ImmutableArray<CountSheet> All => [Started, Gaps, Categories, Workers, WorkerChanges];

    /// <summary>The share of second or later plans among those that started; among the open ones the appendix has it.
    /// </summary>
    public CountSheet Started
    {
        get
        {
            var months = scope.Quarter.Months.Select(StartedIn).ToList();
            return new CountSheet(
                "Repeat_plans_started",
                "Child protection plans started, first and repeat",
                "Plan",
                months[^1] with
                {
                    Broader =
                    [
                        BroaderTables.InQuarter(
                            months,
                            $"Plans started in {scope.Quarter.ToWords()}: those of the month alone would tell small "
                            + "numbers."),
                    ],
                })
            {
                HasShares = true,
                Remarks =
                [
                    "Plans started in the month, by Number of Previous Child Protection Plans. Among plans open at "
                    + "month end the share is the indicator of second or later plans, on the worksheet of thirteen "
                    + "months.",
                ],
            };
        }
    }

    public CountSheet Gaps
    {
        get
        {
            // Of a plan whose time since is not known, the category before is not known either.
            var table = Of(GapName, [.. Bands.BetweenPlans.Words, RepeatPlan.NotKnown], plan => plan.Gap).PartOf(
                RepeatPlan.NotKnown,
                OpenColumn,
                KeyOf(CategoryName, RepeatPlan.NotKnown),
                plans.Open?.Count(plan => CategoryOf(plan) == RepeatPlan.NotKnown && plan.Gap != RepeatPlan.NotKnown));
            return new CountSheet(
                "Repeat_plans_time_between",
                "Time since the last child protection plan",
                "From the end of the last plan to the start of this one",
                table with
                {
                    Broader = [table.InBroaderRows(InTwo, "Told in two bands: more would tell small numbers.")],
                })
            {
                HasShares = true,
                Remarks =
                [
                    "Second or later plans open at month end. The last plan is told by previous_plans or List 7 where "
                    + "they hold all the plans before, or by a stored month in which the child was still on it; the "
                    + "later counts.",
                ],
            };
        }
    }

    public CountSheet Categories => new(
        "Repeat_plans_category",
        "Category of abuse, last plan and this one",
        "Category",
        Of(CategoryName, ["Same category", "Another category", RepeatPlan.NotKnown], CategoryOf))
    {
        HasShares = true,
        Remarks =
        [
            "Second or later plans open at month end: the latest category of this plan against that of the last.",
        ],
    };

    public CountSheet Workers => new(
        "Repeat_plans_worker",
        "Allocated worker, last plan and this one",
        "Allocated worker",
        Of("repeat-plans-worker", ["Same worker", "Another worker", RepeatPlan.NotKnown], WorkerOf))
    {
        HasShares = true,
        Remarks =
        [
            "Second or later plans open at month end: the worker at the plan's first month end against the one at the "
            + "last month end of the plan before. Known where that is one of the last six months, and stored.",
        ],
    };

    public CountSheet WorkerChanges => new(
        "Repeat_plans_worker_changes",
        "Changes of worker during this plan",
        "Changes of allocated worker",
        Of("repeat-plans-worker-changes", Changes, ChangesOf))
    {
        HasShares = true,
        Remarks =
        [
            "Second or later plans open at month end: changes from month end to month end since the plan began, or "
            + "since the first of the stored months that lead up to this one, six at most.",
        ],
    };

    private CountTable StartedIn(ReportingMonth month) => Counts
        .Column("repeat-plans-started", month, Kinds, StartedColumn, plans.StartedIn(month)?.AsEnumerable(),
            plans.KindOf)
        .TotalledBy(StartedColumn, "cp-plans-started");

    // Who is on a second or later plan is the numerator that the appendix prints, and the total of each table.
    private CountTable Of(string name, ImmutableArray<string> rows, Func<RepeatPlan, string> rowOf)
    {
        var table = Counts.Column(name, scope.Month, rows, OpenColumn, plans.Open?.AsEnumerable(), rowOf)
            .TiedTo(OpenColumn, "cp-second-plan");
        return name == GapName ? table : table.TiedTo(OpenColumn, KeyOf(GapName, CountTable.TotalLabel));
    }

    private CellKey KeyOf(string table, string row) => new(table, scope.Month, row, OpenColumn);

    private static string InTwo(string band) =>
        band == RepeatPlan.NotKnown ? band
        : Bands.BetweenPlans.Words.Take(3).Contains(band, StringComparer.Ordinal) ? Within2Years
        : After2Years;

    private static string CategoryOf(RepeatPlan plan) =>
        plan.Last.Category is null || plan.Plan.LatestCategory is null ? RepeatPlan.NotKnown
        : plan.Last.Category == plan.Plan.LatestCategory ? "Same category"
        : "Another category";

    private static string WorkerOf(RepeatPlan plan) => plan.HasAnotherWorker switch
    {
        null => RepeatPlan.NotKnown,
        true => "Another worker",
        false => "Same worker",
    };

    private static string ChangesOf(RepeatPlan plan) => plan.WorkerChanges switch
    {
        null => RepeatPlan.NotKnown,
        0 => "None",
        1 => "One",
        _ => "Two or more",
    };
}
