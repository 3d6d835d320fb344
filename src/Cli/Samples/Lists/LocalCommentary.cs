using NodaTime.Text;
using Reporting.Samples.Files;

namespace Reporting.Samples.Lists;

/// <summary>What officers say about the figures: commentary by section, and caveats printed with an indicator.</summary>
internal static class LocalCommentary
{
    private const string Analysis = "Analysis";
    private const string Actions = "Action/next steps";

    private static readonly (string Section, string Kind, string Text)[] Remarks =
    [
        ("Context of demand", Analysis, "Contacts follow the school year: they fall in August and rise again from September."),
        ("Context of demand", Actions, "The front door will look at repeat contacts from the same source with partners."),
        ("Trends of children across the service", Analysis, "The number of children with a plan is watched week by week in each service area."),
        ("Earlier & meaningful interventions", Analysis, "Some moves between teams are still entered as referrals and add to re-referrals."),
        ("Earlier & meaningful interventions", Actions, "Team managers will check every referral entered for a child whose case is open."),
        ("Visits to create change", Analysis, "Visits fall behind in August and December, when fewer workers are in post."),
        ("Visits to create change", Actions, "Each practice manager receives the list of visits that fall due in the next two weeks."),
        ("Management oversight", Analysis, "Supervision is recorded late in some teams, so the latest month understates it."),
        ("Management oversight", Actions, "Supervision dates are booked a quarter ahead from next month."),
        ("Multi-agency working", Analysis, "Initial health assessments wait for appointments outside the borough."),
        ("Multi-agency working", Actions, "Requests to the health provider go out on the day a child comes into care."),
        ("Robust corporate parenting", Analysis, "Sufficiency of local placements remains the main reason for distance from home."),
        ("Robust corporate parenting", Actions, "The sufficiency strategy goes to the panel in the autumn."),
    ];

    private static readonly (string Indicator, string From, string To, string Text)[] Known =
    [
        ("core-groups", "2022-04", "", "Core groups held by telephone are recorded since April 2022."),
        ("re-referrals", "2022-04", "", "Includes moves between teams that were entered as referrals."),
    ];

    public static Table Commentary(Snapshot at) => at.Table<(string Section, string Kind, string Text)>(
        "commentary",
        [
            Column.Text<(string Section, string Kind, string Text)>("Section", (remark, _) => remark.Section),
            Column.Text<(string Section, string Kind, string Text)>("Kind", (remark, _) => remark.Kind),
            Column.Text<(string Section, string Kind, string Text)>("Text", (remark, _) => remark.Text),
            Column.Text<(string Section, string Kind, string Text)>("Period", (_, at) => YearMonthPattern.Iso.Format(at.Month)),
        ],
        Remarks);

    public static Table Caveats(Snapshot at) => at.Table<(string Indicator, string From, string To, string Text)>(
        "caveats",
        [
            Column.Text<(string Indicator, string From, string To, string Text)>("Indicator", (caveat, _) => caveat.Indicator),
            Column.Text<(string Indicator, string From, string To, string Text)>("From", (caveat, _) => caveat.From),
            Column.Text<(string Indicator, string From, string To, string Text)>("To", (caveat, _) => caveat.To),
            Column.Text<(string Indicator, string From, string To, string Text)>("Text", (caveat, _) => caveat.Text),
        ],
        Known);
}
