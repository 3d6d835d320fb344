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
    private const string Within2Years = "Within 2 years";
    private const string After2Years = "More than 2 years";

    private static readonly ImmutableArray<string> Kinds =
        [RepeatPlans.First, RepeatPlans.SecondOrLater, RepeatPlans.NotRecorded];

    /// <summary>In the order of the workbook.</summary>
    public ImmutableArray<CountSheet> All => [Started, Gaps, Categories];

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
            var table = Of("repeat-plans-gap", [.. Bands.BetweenPlans.Words, RepeatPlan.NotKnown], plan => plan.Gap);
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
                    "Second or later plans open at month end. The last plan is the one in previous_plans or List 7 "
                    + "that ended last before this one began; where neither tells it, a stored month in which the "
                    + "child was still on it.",
                ],
            };
        }
    }

    public CountSheet Categories => new(
        "Repeat_plans_category",
        "Category of abuse, last plan and this one",
        "Category",
        Of("repeat-plans-category", ["Same category", "Another category", RepeatPlan.NotKnown], CategoryOf))
    {
        HasShares = true,
        Remarks =
        [
            "Second or later plans open at month end: the latest category of this plan against that of the last. "
            + "Changes of worker since the last plan are not available: stored months hold the workers of children in "
            + "care alone.",
        ],
    };

    private CountTable StartedIn(ReportingMonth month) => Counts
        .Column("repeat-plans-started", month, Kinds, StartedColumn, plans.StartedIn(month)?.AsEnumerable(),
            plans.KindOf)
        .TotalledBy(StartedColumn, "cp-plans-started");

    // Who is on a second or later plan is the numerator that the appendix prints.
    private CountTable Of(string name, ImmutableArray<string> rows, Func<RepeatPlan, string> rowOf) => Counts
        .Column(name, scope.Month, rows, OpenColumn, plans.Open?.AsEnumerable(), rowOf)
        .TiedTo(OpenColumn, "cp-second-plan");

    private static string InTwo(string band) =>
        band == RepeatPlan.NotKnown ? band
        : Bands.BetweenPlans.Words.Take(3).Contains(band, StringComparer.Ordinal) ? Within2Years
        : After2Years;

    private static string CategoryOf(RepeatPlan plan) =>
        plan.Category is null || plan.Plan.LatestCategory is null ? RepeatPlan.NotKnown
        : plan.Category == plan.Plan.LatestCategory ? "Same category"
        : "Another category";
}
