using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Packs;

/// <summary>What was promised last month and what has become of it.</summary>
internal static class PromisedActionsSheet
{
    public static TableSheet Of(PackMonth month, PackGroup group)
    {
        var actions = month.Actions.Where(action => group.Holds(action.Statement));
        var table = new Table(
            "Promised_actions_table", Columns, [.. actions.Select(action => Row(action, month.Month))]);
        return month.Sheet(
            group,
            "Promised_actions",
            "promised actions",
            [
                "It has a row for each action that the commentary of last month promised, and each older one that was "
                + "not done when this month began: the longest overdue first.",
                "State and days overdue are as on the last day of the month.",
            ],
            table.OrSaying("No action was promised"));
    }

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Action", 60),
        Column.Words("About", 30),
        Column.Words("Owner", 18),
        Column.Words("Promised for", 11),
        Column.Dates("Due", 12),
        Column.Dates("Done", 12),
        Column.Words("State", 10),
        Column.Numbers("Days overdue", 9),
    ];

    private static ImmutableArray<Cell> Row(PromisedAction action, ReportingMonth month)
    {
        var said = action.Statement;
        var about = said.Indicator is { } named ? Catalogue.Find(named)?.Title ?? named : said.Section;
        var state = action.StateOn(month.End);
        return
        [
            Cell.Named(PackWords.Plain(said.Text)),
            Cell.Named(PackWords.Plain(about)),
            Cell.Named(said.OwnerRole is { } role ? PackWords.Plain(role) : null),
            Cell.Of(action.Promised.ToShortWords()),
            said.Due is { } due ? Cell.Of(due) : Cell.NotApplicable,
            said.Done is { } done ? Cell.Of(done) : Cell.NotApplicable,
            new Cell.Text(state.ToString(), ToneOf(state)),
            action.OverdueBy(month.End) is { } days ? Cell.Of(days) : Cell.NotApplicable,
        ];
    }

    private static Tone ToneOf(ActionState state) => state switch
    {
        ActionState.Done => Tone.Good,
        ActionState.Overdue => Tone.Bad,
        _ => Tone.None,
    };
}
