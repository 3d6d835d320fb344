using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Recommendations;

/// <summary>The sheets that tell a meeting what became of what the panel asked for.</summary>
/// <param name="names">Place, month and source, as titles name them.</param>
internal sealed class MonitoringSheets(AppendixScope names, MonitoredList list)
{
    private const string None = "There is no recommendation";

    public ImmutableArray<TableSheet> All => [Summary(), Items(), Left()];

    private bool NamesBodies => list.Taken.Length > 1;

    private TableSheet Summary() => Sheet(
        "Where_the_list_stands",
        "Where the list of recommendations stands",
        new Table(
            "Where_the_list_stands_table",
            [
                Column.Label("Progress", 44),
                Column.Numbers("Items", 10),
                Column.Numbers("New", 10),
                Column.Numbers("Longest open (meetings)", 14),
                Column.Words("What follows", 60),
            ],
            list.ListOf is null ? [] : [.. Progresses.Select(Row)]),
        [
            "It counts items of the list: what the panel asked for and what officers report of it.",
            .. MonitoringWords.Taken(list),
            .. MonitoringWords.Gaps(list),
        ]);

    private TableSheet Items()
    {
        ImmutableArray<Column> columns =
        [
            Column.Label("Title", 34),
            .. BodyColumn,
            Column.Dates("Asked on", 13),
            Column.Words("Action proposed", 31),
            Column.Words("Action taken", 31),
            Column.Words("Progress status", 13),
            Column.Words("On the list", 13),
            Column.Numbers("Meetings since", 11),
            Column.Words("May be removed", 21),
        ];
        return Sheet(
            "Recommendations",
            "Recommendations and what became of them",
            new Table(
                "Recommendations_table",
                columns,
                [.. list.Items.SelectMany(item => Continuation.Rows(columns, Row(item)))]),
            [
                .. MonitoringWords.Taken(list),
                .. MonitoringWords.Gaps(list),
                "Meetings since counts the meetings since the panel asked for it, this one included.",
                "Items stay on the list until the panel accepts them as completed; a rejected one leaves only after it "
                + "was reported.",
            ]);
    }

    private TableSheet Left()
    {
        ImmutableArray<Column> columns =
        [
            Column.Label("Title", 44),
            .. BodyColumn,
            Column.Dates("Asked on", 13),
            Column.Words("Action proposed", 44),
            Column.Words("Last reported as", 16),
            Column.Words("Why it is not on the list", 40),
        ];
        return Sheet(
            "Left_the_list",
            "Items of the last list that are not on this one",
            new Table(
                "Left_the_list_table",
                columns,
                [.. list.Left.SelectMany(item => Continuation.Rows(columns, Row(item)))]).OrSaying("No item has left"),
            ["An item that may not leave yet is not here: it is kept on the worksheet Recommendations."]);
    }

    private ImmutableArray<Column> BodyColumn => NamesBodies ? [Column.Words("Reported to", 16)] : [];

    private TableSheet Sheet(string tab, string subject, Table table, ImmutableArray<string> remarks)
    {
        var said = table.OrSaying(None);
        return new TableSheet
        {
            Tab = tab,
            Title = names.Title(subject),
            Subject = subject,
            Remarks =
            [
                .. list.ListOf is null
                    ? (IEnumerable<string>)["No list of recommendations was received for this month or before."]
                    : [],
                .. remarks,
            ],
            Source = $"{names.Figures.Reference.Authority} children's services, list of recommendations and meetings",
            Table = said,
            Page = PageSetup.LandscapeFor(said),
        }.Finished();
    }

    private static ImmutableArray<(Progress? Progress, string Words, string Follows)> Progresses { get; } =
    [
        (Progress.Outstanding, "Outstanding", "They stay and are reported to the next meeting too"),
        (Progress.PartiallyComplete, "Partially complete", "They stay and are reported to the next meeting too"),
        (Progress.Completed, "Completed", "They may be removed once reported to a meeting"),
        (Progress.Rejected, "Rejected", "They may be removed once reported to a meeting"),
        (null, "Progress not known", "They stay until their progress is known"),
    ];

    private ImmutableArray<Cell> Row((Progress? Progress, string Words, string Follows) each)
    {
        var items = list.Of(each.Progress).ToList();
        return
        [
            Cell.Of(each.Words),
            Cell.Of(items.Count),
            Cell.Of(items.Count(item => item.IsNew)),
            items.Count == 0 ? Cell.NotApplicable
                : items.Max(item => item.Meetings) is { } longest ? Cell.Of(longest)
                : Cell.NotAvailable,
            Cell.Of(each.Follows),
        ];
    }

    private ImmutableArray<Cell> Row(MonitoredItem item) =>
    [
        Cell.Named(item.Item.Words.Title),
        .. Body(item.Body),
        Cell.Of(item.Item.Words.Date),
        Said(item.Item.Words.ActionProposed),
        Said(item.Item.Words.ActionTaken),
        Said(MonitoringWords.Progress(item.Item)),
        Cell.Of(MonitoringWords.Standing(item)),
        item.Meetings is { } meetings ? Cell.Of(meetings) : Cell.NotAvailable,
        Cell.Of(MonitoringWords.MayBeRemoved(item)),
    ];

    private ImmutableArray<Cell> Row(LeftItem item) =>
    [
        Cell.Named(item.Item.Words.Title),
        .. Body(item.Body),
        Cell.Of(item.Item.Words.Date),
        Said(item.Item.Words.ActionProposed),
        Said(MonitoringWords.Progress(item.Item)),
        Cell.Of(MonitoringWords.Left(item)),
    ];

    private ImmutableArray<Cell> Body(string? body) => NamesBodies ? [Said(body)] : [];

    private static Cell Said(string? words) => words is null ? Cell.NotAvailable : Cell.Named(words);
}
