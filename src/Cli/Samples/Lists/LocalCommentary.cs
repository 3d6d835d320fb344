using NodaTime.Text;
using Reporting.Cli.Samples.Files;

namespace Reporting.Cli.Samples.Lists;

/// <summary>
/// What officers say about the figures: commentary by section, and caveats printed with an indicator.
/// </summary>
internal static class LocalCommentary
{
    private sealed record Remark(string Section, string Kind, string Text)
    {
        public string? Indicator { get; init; }

        public string? Owner { get; init; }
    }

    private sealed record Caveat(string Indicator, string From, string To, string Text);

    private const string Analysis = "Analysis";
    private const string Actions = "Action/next steps";

    private static readonly Remark[] Remarks =
    [
        new("Context of demand", Analysis,
            "Contacts follow the school year: they fall in August and rise again from September."),
        new("Context of demand", Actions,
            "The front door will look at repeat contacts from the same source with partners."),
        new("Trends of children across the service", Analysis,
            "The number of children with a plan is watched week by week in each service area."),
        new("Earlier & meaningful interventions", Analysis,
            "Some moves between teams are still entered as referrals and add to re-referrals."),
        new("Earlier & meaningful interventions", Actions,
            "Team managers will check every referral entered for a child whose case is open."),
        new("Visits to create change", Analysis,
            "Visits fall behind in August and December, when fewer workers are in post."),
        new("Visits to create change", Actions,
            "Each practice manager receives the list of visits that fall due in the next two weeks."),
        new("Management oversight", Analysis,
            "Supervision is recorded late in some teams, so the latest month understates it."),
        new("Management oversight", Actions,
            "Supervision dates are booked a quarter ahead from next month."),
        new("Multi-agency working", Analysis,
            "Initial health assessments wait for appointments outside the borough."),
        new("Multi-agency working", Actions,
            "Requests to the health provider go out on the day a child comes into care."),
        new("Robust corporate parenting", Analysis,
            "Sufficiency of local placements remains the main reason for distance from home."),
        new("Robust corporate parenting", Actions,
            "The sufficiency strategy goes to the panel in the autumn."),
        new("Multi-agency working", Analysis,
            "Core groups are recorded late after school holidays; the target of 95% needs dates set a term ahead.")
        { Indicator = "core-groups" },
        new("Robust corporate parenting", Actions,
            "Pathway plans of young people aged 16 and 17 are reviewed with the virtual school.")
        { Indicator = "pathway-plans", Owner = "Service lead" },
        new("Right service at the right time", Analysis,
            "Contacts that need no social worker go to early help on the same day."),
        new("Management support for better practice", Actions,
            "Practice managers sample supervision records every month.") { Owner = "Practice managers" },
        new("Quality assurance", Analysis,
            "Auditors see children's wishes recorded more often; chronologies remain the most common area to improve."),
        new("Quality assurance", Actions,
            "Workshops on chronologies continue in every service area.") { Owner = "Quality Assurance Unit" },
        new("Performance culture", Analysis,
            "Team managers look at their own figures in a weekly meeting and bring one question to it."),
    ];

    /// <summary>For the overview of every second month. Source: audit-cycle.md, Overview.</summary>
    private static readonly Remark[] OverviewRemarks =
    [
        new("Child protection adviser", Analysis,
            "Conferences heard the child's own words more often; reports still come late to some of them."),
        new("Lead independent reviewing officer", Analysis,
            "Reviews are held in time; permanence is planned late where a placement is uncertain."),
        new("Lead independent reviewing officer", Actions,
            "Reviewing officers check half way between reviews that the plan has moved."),
    ];

    private static readonly Caveat[] Known =
    [
        new("core-groups", "2022-04", "", "Core groups held by telephone are recorded since April 2022."),
        new("re-referrals", "2022-04", "", "Includes moves between teams that were entered as referrals."),
    ];

    public static Table Commentary(Snapshot at) => at.Table<Remark>(
        "commentary",
        [
            Column.Text<Remark>("Section", (remark, _) => remark.Section),
            Column.Text<Remark>("Kind", (remark, _) => remark.Kind),
            Column.Text<Remark>("Text", (remark, _) => remark.Text),
            Column.Text<Remark>("Indicator", (remark, _) => remark.Indicator ?? ""),
            Column.Text<Remark>("Owner Role", (remark, _) => remark.Owner ?? ""),
            Column.Text<Remark>("Period", (_, at) => YearMonthPattern.Iso.Format(at.Month)),
        ],
        at.Month.Month % 2 == 0 ? Remarks.Concat(OverviewRemarks) : Remarks);

    public static Table Caveats(Snapshot at) => at.Table<Caveat>(
        "caveats",
        [
            Column.Text<Caveat>("Indicator", (caveat, _) => caveat.Indicator),
            Column.Text<Caveat>("From", (caveat, _) => caveat.From),
            Column.Text<Caveat>("To", (caveat, _) => caveat.To),
            Column.Text<Caveat>("Text", (caveat, _) => caveat.Text),
        ],
        Known);
}
